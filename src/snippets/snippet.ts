import {isInline, type Tag} from '../widgets.js';
import {contentOf} from './content.js';
import {escapeHtml} from './escape-html.js';
import type {Format} from './formats.js';
import {frameSnippet, linkSnippet} from './frame.js';
import {languageFile} from './language-tags.js';
import {integrityOf, type PublishedFiles} from './published-files.js';
import type {Attributes} from './render-widget.js';
import {scriptTag} from './script-tag.js';
import {checkAttributes, checkTag, isBoolean, type SnippetAttributes} from './snippet-attributes.js';
import {UsageError} from './usage-error.js';
import {hasFolds, wordsStyleTag} from './words-style.js';
import {wrapInLanguage} from './wrap-in-language.js';

/**
 * What to paste for a widget.
 *
 * @param given the attributes; with `lang`, everything is in that language
 * @throws UsageError
 */
export function snippet(name: string, format: Format, given: Attributes, files: PublishedFiles): string {
  const tag = checkTag(name);
  const attributes = checkAttributes(tag, given);
  const {html, title, errors} = contentOf(tag, attributes, format === 'content');
  if (errors.length > 0) throw new UsageError(errors.join('\n'));
  const lineBreak = isInline(tag) ? '' : '\n';
  switch (format) {
    case 'element':
      return elementSnippet(tag, attributes, '', files);
    case 'content':
      return elementSnippet(tag, attributes, lineBreak + html + lineBreak, files);
    case 'html':
      return isInline(tag) ? html : wrapInLanguage(attributes.lang ?? 'en', tag, html);
    case 'iframe':
      return frameSnippet(tag, title, attributes, files);
    case 'link':
      return linkSnippet(tag, title, attributes, files);
  }
}

/** The scripts and the tag of a widget. */
function elementSnippet(tag: Tag, attributes: SnippetAttributes, content: string, files: PublishedFiles): string {
  const head = [...scriptTags(tag, attributes, files), ...(hasFolds(content) ? [wordsStyleTag(files)] : [])];
  return `${head.join('\n')}\n<${tag}${attributesToHtml(attributes)}>${content}</${tag}>`;
}

/** The script of the language comes first, so that the widget has its words when it renders. */
function scriptTags(tag: Tag, {lang = 'en'}: SnippetAttributes, files: PublishedFiles): string[] {
  const names = [languageFile(lang), `${tag}.js`].filter((name) => name !== undefined);
  return names.map((name) => scriptTag(`${files.base}cdn/${name}`, integrityOf(name, files)));
}

function attributesToHtml(attributes: SnippetAttributes): string {
  return Object.entries<string>(attributes)
    .map(([name, value]) => (isBoolean(name) ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`))
    .join('');
}
