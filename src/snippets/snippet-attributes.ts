import {isWidgetTag, widgetTags, type Tag} from '../widgets.js';
import {languageTags, supportedLanguage, type LanguageTag} from './language-tags.js';
import {observedAttributes, type Attributes} from './render-widget.js';
import {UsageError} from './usage-error.js';

/** The attributes of a snippet. Its language is a supported one. */
export type SnippetAttributes = Attributes & {readonly lang?: LanguageTag};

/** @throws UsageError */
export function checkTag(tag: string): Tag {
  if (isWidgetTag(tag)) return tag;
  throw new UsageError(`There is no widget "${tag}"; allowed are ${widgetTags.join(', ')}.`);
}

/** @throws UsageError */
export function checkAttributes(tag: Tag, {lang, ...others}: Attributes): SnippetAttributes {
  checkNames(tag, others);
  return lang === undefined ? others : {...others, lang: checkLanguage(tag, lang)};
}

function checkNames(tag: Tag, attributes: Attributes): void {
  const allowed = observedAttributes(tag);
  const unknown = Object.keys(attributes).find((name) => !allowed.includes(name));
  if (unknown === undefined) return;
  throw new UsageError(`<${tag}> has no attribute "${unknown}"; allowed are ${[...allowed, 'lang'].join(', ')}.`);
}

function checkLanguage(tag: Tag, lang: string): LanguageTag {
  const language = supportedLanguage(lang);
  if (language) return language;
  const allowed = languageTags.join(', ');
  throw new UsageError(`<${tag} lang="${lang}">: allowed is ${allowed}, also with a region, as in es-MX.`);
}
