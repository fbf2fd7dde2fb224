import type {Section, SectionName} from '../guide/guide.js';
import type {Msg} from './msg.js';

/** A section as a widget shows it: with the words around it, in the language of its reader. */
export interface LocalizedSection<Name extends SectionName = SectionName> extends Section<Name> {
  /** Says a message of the widgets. */
  readonly msg: Msg;
  /** Language of those messages, a BCP 47 tag. A guide from `src` or `data` may be in another one. */
  readonly language: string;
  /** Language in which the sources are named, where that is another one. */
  readonly original?: string;
}

/** "Craniosacral therapy: what it costs" */
export function sectionTitle({msg, language, attribution: {name}}: LocalizedSection, title: string): string {
  return msg('{name}: {title}', {name, title: title.charAt(0).toLocaleLowerCase(language) + title.slice(1)});
}
