import {isInline, type Tag} from '../widgets.js';
import {contentOf} from './content.js';
import {escapeHtml} from './escape-html.js';
import type {Format} from './formats.js';
import {frameSnippet, linkSnippet} from './frame.js';
import {languageFile} from './language-tags.js';
import {withOwnGuide, type OwnGuide} from './own-guide.js';
import {integrityOf, type PublishedFiles} from './published-files.js';
import type {Attributes} from './render-widget.js';
import {readyPictureSnippet} from './picture-snippet.js';
import {scriptTag} from './script-tag.js';
import {checkAttributes, checkTag, isBoolean, type SnippetAttributes} from './snippet-attributes.js';
import {UsageError} from './usage-error.js';
import {hasFolds, wordsStyleTag} from './words-style.js';
import {wrapInLanguage} from './wrap-in-language.js';

/**
 * What to paste for a widget.
 *
 * @param given the attributes; with `lang`, everything is in that language
 * @param own the guide to show; without it, the one that the widgets carry
 * @throws UsageError
 */
export function snippet(
  name: string,
  format: Format,
  given: Attributes,
  files: PublishedFiles,
  own?: OwnGuide,
): string {
  const tag = checkTag(name);
  const attributes = checkAttributes(tag, given);
  if (own) checkOwnGuide(format);
  const shown = own ? withOwnGuide(tag, attributes, own) : attributes;
  const {html, title, errors} = contentOf(tag, shown, format === 'content');
  if (errors.length > 0) throw new UsageError(errors.join('\n'));
  const lineBreak = isInline(tag) ? '' : '\n';
  switch (format) {
    case 'element':
      return elementSnippet(tag, attributes, '', files, own);
    case 'content':
      return elementSnippet(tag, attributes, lineBreak + html + lineBreak, files, own);
    case 'html':
      return isInline(tag) ? html : wrapInLanguage(attributes.lang ?? 'en', tag, html);
    case 'iframe':
      return frameSnippet(tag, title, attributes, files);
    case 'link':
      return linkSnippet(tag, title, attributes, files);
    case 'picture':
      return readyPictureSnippet(tag, attributes, files);
  }
}

/** The pages of frames and the ready pictures carry their guide, and anybody could write another one into an address. */
function checkOwnGuide(format: Format): void {
  if (!['iframe', 'link', 'picture'].includes(format)) return;
  throw new UsageError(
    `The format ${format} shows the guide that the files carry; allowed are element, content, html.`,
  );
}

/** The scripts and the tag of a widget. */
function elementSnippet(
  tag: Tag,
  attributes: SnippetAttributes,
  content: string,
  files: PublishedFiles,
  own: OwnGuide | undefined,
): string {
  const scripts = scriptFiles(tag, attributes, own).map((name) =>
    scriptTag(`${files.base}cdn/${name}`, integrityOf(name, files)),
  );
  const head = [...scripts, ...(hasFolds(content) ? [wordsStyleTag(files)] : [])];
  const widget = `<${tag}${attributesToHtml(attributes)}>${content}</${tag}>`;
  return `${head.join('\n')}\n${own ? inGuide(widget, tag, own) : widget}`;
}

/** The script of the language comes first, so that the widget has its words when it renders. */
function scriptFiles(tag: Tag, {lang = 'en'}: SnippetAttributes, own: OwnGuide | undefined): string[] {
  const names = [languageFile(lang), `${tag}.js`, own && 'therapy-guide.js'];
  return names.filter((name) => name !== undefined);
}

/** The provider loads the guide of the host. */
function inGuide(widget: string, tag: Tag, {src}: OwnGuide): string {
  const lineBreak = isInline(tag) ? '' : '\n';
  return `<therapy-guide src="${escapeHtml(src)}">${lineBreak}${widget}${lineBreak}</therapy-guide>`;
}

function attributesToHtml(attributes: SnippetAttributes): string {
  return Object.entries<string>(attributes)
    .map(([name, value]) => (isBoolean(name) ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`))
    .join('');
}
