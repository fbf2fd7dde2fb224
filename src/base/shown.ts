import type {Section, SectionName} from '../guide/guide.js';
import type {Say} from '../guide/say.js';

/** A section as a widget shows it: with the words around it, in the language of its reader. */
export interface Shown<Name extends SectionName = SectionName> extends Section<Name> {
  /** Says a message of the widgets. */
  readonly say: Say;
  /** Language of those messages, a BCP 47 tag. A guide that somebody brings may be written in another one. */
  readonly language: string;
  /** Language in which the sources are named, where that is another one. */
  readonly original?: string;
}

/** "Craniosacral therapy: what it costs" */
export function titled({say, language, imprint: {name}}: Shown, title: string): string {
  return say('{name}: {title}', {name, title: title.charAt(0).toLocaleLowerCase(language) + title.slice(1)});
}
