import {ownValue} from '../guide/own-value.js';
import {widgetRow, widgetTags, type Tag} from '../widgets.js';
import {contentOf} from './content.js';
import {languageTags, type LanguageTag} from './language-tags.js';
import {sectionOf, renderWidget} from './render-widget.js';
import {wordChoices, type WordChoice} from './word-choices.js';

/** The words of a widget in one language, for a place that cannot run its templates. */
export interface StoredWords {
  tag: Tag;
  language: LanguageTag;
  /** Every line that some variant has, once. */
  lines: readonly string[];
  /**
   * The lines of each variant by its key: the chosen value of each `WordChoice`, joined by `|`; "" for a choice not made. Several
   * values of one choice are in the order of the guide, with spaces between.
   */
  variants: Readonly<Record<string, readonly number[]>>;
}

/** What stands for a host's own words in a variant; they are put in where the words are shown. */
export const placeholders = {href: 'https://href.invalid/', label: 'therapy-label-placeholder'} as const;

/** The key of the finder's variant that is a link. */
export const linkVariant = 'href';

/**
 * The words of every widget for every value of the attributes that choose among them. Attributes that only change the form of the words
 * (`heading`, `heading-level`, `expanded`) have no variant: who shows the words applies them. An order that a host gives to
 * `facts` or `therapies` shows with the script alone; without it, the same items stand in the order of the guide.
 *
 * @throws Error when a widget has nothing to show
 */
export function storedWords(): StoredWords[] {
  return widgetTags.flatMap((tag) => languageTags.map((language) => wordsOf(tag, language)));
}

/** The name of the therapy in each language, which an address of a directory may ask for. */
export function therapyNames(): Record<LanguageTag, string> {
  const names = languageTags.map((lang) => {
    const {widget} = renderWidget('therapy-practitioner-finder', {lang});
    return [lang, sectionOf(widget, 'practitioners').attribution.name];
  });
  return Object.fromEntries(names) as Record<LanguageTag, string>;
}

function wordsOf(tag: Tag, language: LanguageTag): StoredWords {
  const lines = new Map<string, number>();
  const variants = variantsOf(tag).map(({key, attributes}) => {
    const {html, errors} = contentOf(tag, {...attributes, lang: language}, true);
    if (errors.length > 0) throw new Error(`No words of <${tag}> for "${key}": ${errors.join(' ')}`);
    return [key, html.split('\n').map((line) => indexOf(line, lines))] as const;
  });
  return {tag, language, lines: [...lines.keys()], variants: Object.fromEntries(variants)};
}

function indexOf(line: string, lines: Map<string, number>): number {
  const index = lines.get(line) ?? lines.size;
  lines.set(line, index);
  return index;
}

interface Variant {
  key: string;
  attributes: Readonly<Record<string, string>>;
}

function variantsOf(tag: Tag): Variant[] {
  const required = Object.keys(widgetRow(tag)?.required ?? {});
  const combined = wordChoices(tag).reduce<Variant[]>(
    (variants, choice, index) =>
      variants.flatMap((variant) => valuesOf(choice).map((value) => extended(variant, choice.attribute, value, index))),
    [{key: '', attributes: {}}],
  );
  const usable = combined.filter(({attributes}) => required.every((name) => ownValue(attributes, name)));
  return tag === 'therapy-practitioner-finder' ? [...usable, {key: linkVariant, attributes: placeholders}] : usable;
}

function extended({key, attributes}: Variant, attribute: string, value: string, index: number): Variant {
  return {
    key: index === 0 ? value : `${key}|${value}`,
    attributes: value === '' ? attributes : {...attributes, [attribute]: value},
  };
}

/** "" for no choice, then everything that can be chosen. */
function valuesOf({kind, values, least, most}: WordChoice): string[] {
  if (kind === 'one') return ['', ...values];
  const sets = subsets(values).filter((set) => set.length >= least && set.length <= most);
  return ['', ...sets.map((set) => set.join(' '))];
}

function subsets(values: readonly string[]): string[][] {
  return values.reduce<string[][]>((sets, value) => [...sets, ...sets.map((set) => [...set, value])], [[]]);
}
