import type {Attribution, Section, SectionName} from '../guide/guide.js';
import type {Source} from '../guide/source.js';
import {applyOverlay, type Overlay} from './overlay.js';

/** A guide in another language: overlays for each of its parts. The build makes it from the language's folder. */
export interface GuideTranslation {
  readonly attribution: Partial<Attribution>;
  readonly sections: Readonly<Partial<Record<SectionName, Overlay>>>;
  /** By reference id. */
  readonly sources: Readonly<Record<string, Overlay>>;
  /** By correction id. */
  readonly corrections: Readonly<Record<string, Overlay>>;
}

/** Gives a section of the bundled guide in another language. */
export type TranslateSection = <Name extends SectionName>(section: Section<Name>, name: Name) => Section<Name>;

/** Translates sections with the overlays of a guide; without them, there is nothing to translate with. */
export function translator(guide: GuideTranslation | undefined): TranslateSection | undefined {
  return guide && ((section, name) => translateSection(section, name, guide));
}

/** A section of a guide in the language of the translation. */
export function translateSection<Name extends SectionName>(
  section: Section<Name>,
  name: Name,
  {attribution, sections, sources, corrections}: GuideTranslation,
): Section<Name> {
  return {
    ...section,
    attribution: {...section.attribution, ...attribution},
    data: applyOverlay(section.data, sections[name]),
    sources: applyOverlay(section.sources, sources),
    corrections: applyOverlay(section.corrections, corrections),
  };
}

/** What a source says in words of this project. Names and titles of sources are not translated. */
export function translatableSource({kind, concludes, limits, misprint, note}: Source): Partial<Source> {
  return {kind, concludes, limits, misprint, note};
}
