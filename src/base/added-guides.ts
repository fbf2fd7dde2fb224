import type {Section, SectionName} from '../guide/guide.js';
import {translateSection, type GuideTranslation} from '../i18n/translate-section.js';
import {renderWidgets} from './locales.js';
import {ownValue} from '../guide/own-value.js';

/** The sections of a guide, by name. */
export type GuideSections = {readonly [Name in SectionName]?: Section<Name>};

/** A guide that a script of its own adds to the page, besides the one that the widgets carry. */
export interface AddedGuide {
  readonly id: string;
  readonly sections: GuideSections;
  /** By language tag. */
  readonly translations: Readonly<Record<string, GuideTranslation | undefined>>;
}

const guides = new Map<string, AddedGuide>();
const translated = new WeakMap<Section, Map<string, Section>>();

/** Adds a guide to the widgets of this script. */
export function addOwnGuide(guide: AddedGuide): void {
  guides.set(guide.id, guide);
  renderWidgets();
}

/** Ids of the guides that were added. */
export function addedGuideIds(): string[] {
  return [...guides.keys()];
}

/** The guide of that id, if it was added. */
export function addedGuide(id: string): AddedGuide | undefined {
  return guides.get(id);
}

/** A section of an added guide, in a language where the guide has it. The same section each time. */
export function sectionOf<Name extends SectionName>(
  {sections, translations}: AddedGuide,
  name: Name,
  language: string,
): Section<Name> | undefined {
  const section: Section<Name> | undefined = sections[name];
  const translation = ownValue(translations, language);
  if (!section || !translation) return section;
  const known = translated.get(section) ?? new Map<string, Section>();
  const result = known.get(language) ?? translateSection(section, name, translation);
  translated.set(section, known.set(language, result));
  return result as Section<Name>;
}
