import type {ComparedTherapy} from './sections/comparison.js';

/** More would not fit beside each other. */
export const comparedAtMost = 4;

/** Which therapies to begin with: those that a host names, if they are two to four and all there; else the first four. */
export function chooseTherapies(
  therapies: readonly ComparedTherapy[],
  named: string | undefined,
): {picked: string[]; wrong: boolean} {
  const ids = therapies.map(({id}) => id);
  const wanted = [...new Set((named ?? '').split(/\s+/).filter(Boolean))];
  const fits = wanted.length >= 2 && wanted.length <= comparedAtMost && wanted.every((id) => ids.includes(id));
  return fits ? {picked: wanted, wrong: false} : {picked: ids.slice(0, comparedAtMost), wrong: wanted.length > 0};
}
