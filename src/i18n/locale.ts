import type {Section, SectionName} from '../guide/guide.js';
import type {LocalizedSection} from './localized-section.js';
import type {Msg} from './msg.js';
import type {TranslateSection} from './translate-section.js';

/** A language in which widgets address their reader. */
export interface Locale {
  /** A BCP 47 language tag. */
  readonly tag: string;
  readonly msg: Msg;
  /** Styles that hold messages. */
  readonly styles?: string;
  /** Whether a value of `lang` is this language, or one of its regions. */
  covers(lang: string): boolean;
  /** A section with this language's messages. Given its name, a section of the bundled guide is translated too. */
  localize<Name extends SectionName>(section: Section<Name>, bundledName?: Name): LocalizedSection<Name>;
}

/**
 * Makes a locale.
 *
 * @param translate gives a section of the bundled guide in this language; without it, the guide's text stays as it is
 */
export function createLocale(tag: string, msg: Msg, translate?: TranslateSection): Locale {
  const note = msg('From this website, not part of the guide: ');
  return {
    tag,
    msg,
    styles: `.base:lang(${tag}){--_note:${JSON.stringify(note)}}`,
    covers: (lang) => `${lang}-`.toLowerCase().startsWith(`${tag}-`.toLowerCase()),
    localize: cached((section, name) => ({...translated(section, name, translate), msg, language: tag})),
  };
}

function translated<Name extends SectionName>(section: Section<Name>, name?: Name, translate?: TranslateSection) {
  if (name === undefined || translate === undefined) return section;
  return {...translate(section, name), original: section.attribution.language};
}

/** The same section gives the same object each time, so that a widget sees when its section changes. */
function cached(localize: Locale['localize']): Locale['localize'] {
  const known = new WeakMap<Section, LocalizedSection>();
  return <Name extends SectionName>(section: Section<Name>, name?: Name) => {
    const localized = known.get(section) ?? localize(section, name);
    known.set(section, localized);
    return localized as LocalizedSection<Name>;
  };
}
