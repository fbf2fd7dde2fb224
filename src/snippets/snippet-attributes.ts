import {shortened} from '../guide/shortened.js';
import {isWidgetTag, widgetTags, type Tag} from '../widgets.js';
import {languageTags, supportedLanguage, type LanguageTag} from './language-tags.js';
import {isBooleanAttribute, observedAttributes, type Attributes} from './render-widget.js';
import {UsageError} from './usage-error.js';

/** The attributes of a snippet. Its language is a supported one. */
export type SnippetAttributes = Attributes & {readonly lang?: LanguageTag};

/** Whether an attribute has no value: its presence means true. */
export function isBoolean(name: string): boolean {
  return widgetTags.some((tag) => isBooleanAttribute(tag, name));
}

/** @throws UsageError */
export function checkTag(tag: string): Tag {
  if (isWidgetTag(tag)) return tag;
  throw new UsageError(`There is no widget "${shortened(tag)}"; allowed are ${widgetTags.join(', ')}.`);
}

/** @throws UsageError */
export function checkAttributes(tag: Tag, {lang, ...others}: Attributes): SnippetAttributes {
  checkNames(tag, others);
  const checked = Object.fromEntries(
    Object.entries(others).map(([name, value]) => [name, checkValue(tag, name, value)]),
  );
  return lang === undefined ? checked : {...checked, lang: checkLanguage(tag, lang)};
}

function checkValue(tag: Tag, name: string, value: string): string {
  if (!isBoolean(name)) return value;
  if (value === '' || value === name) return '';
  throw new UsageError(
    `<${tag} ${name}="${shortened(value)}">: ${name} has no value; with any value it is on. Leave it out to have it off.`,
  );
}

function checkNames(tag: Tag, attributes: Attributes): void {
  const allowed = observedAttributes(tag);
  const unknown = Object.keys(attributes).find((name) => !allowed.includes(name));
  if (unknown === undefined) return;
  throw new UsageError(
    `<${tag}> has no attribute "${shortened(unknown)}"; allowed are ${[...allowed, 'lang'].join(', ')}.`,
  );
}

function checkLanguage(tag: Tag, lang: string): LanguageTag {
  const language = supportedLanguage(lang);
  if (language) return language;
  const allowed = languageTags.join(', ');
  throw new UsageError(`<${tag} lang="${shortened(lang)}">: allowed is ${allowed}, also with a region, as in es-MX.`);
}
