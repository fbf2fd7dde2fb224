import {sectionNames} from '../guide/parse-guide.js';

/** A sentence that names the sections which a guide does not have; "" where it has all. */
export function missingSections(sections: readonly string[]): string {
  const names = sectionNames.filter((name) => !sections.includes(name));
  return names.length > 0 ? ` Not there, which is allowed: ${names.join(', ')}.` : '';
}
