import type {Unsourced} from '../guide/shared-basis.js';

/** The id of the popover of a source, in its root. */
export function sourcePopoverId(id: string): string {
  return `source-${id}`;
}

/** The id of the popover that says what a mark means, in its root. */
export function meaningPopoverId(basis: Unsourced): string {
  return `basis-${basis}`;
}
