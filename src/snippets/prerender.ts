import {parse} from 'parse5';
import {isInline, isWidgetTag, widgetTags} from '../widgets.js';
import {contentOf} from './content.js';
import {attribute, isElement, type Element} from './html-tree.js';
import {supportedLanguage} from './language-tags.js';
import type {Attributes} from './render-widget.js';
import {widgetsInPage, type WidgetInPage} from './widgets-in-page.js';
import {hasFolds, wordsStyleFile} from './words-style.js';
import {wrapInLanguage} from './wrap-in-language.js';

/** A tag that keeps what is in it, and why. */
export interface SkippedTag {
  line: number;
  message: string;
}

/** A page after prerendering. */
export interface PrerenderedPage {
  page: string;
  /** How many tags got their content. */
  filled: number;
  /** Whether paper would miss what is folded, because the page has no style sheet for it. */
  needsStyle: boolean;
  skipped: SkippedTag[];
}

interface Replacement {
  start: number;
  end: number;
  text: string;
}

/**
 * Puts the whole readable text of each widget inside its tag, in the language that the page has there, and leaves every other
 * byte of the page as it is. The content of `slot="note"` stays. Doing it again changes nothing.
 *
 * @param page the HTML of a page
 */
export function prerender(page: string): PrerenderedPage {
  const results = widgetsInPage(parse(page, {sourceCodeLocationInfo: true})).map((widget) =>
    replacementFor(widget, page),
  );
  const replacements = results.filter((result) => 'text' in result);
  const skipped = results.filter((result) => 'message' in result);
  const needsStyle = replacements.some(({text}) => hasFolds(text)) && !page.includes(wordsStyleFile);
  return {
    page: replaceAll(
      page,
      replacements.map((one) => inLineEndsOf(page, one)),
    ),
    filled: replacements.length,
    needsStyle,
    skipped,
  };
}

function replacementFor(widget: WidgetInPage, page: string): Replacement | SkippedTag {
  const {tagName: tag, sourceCodeLocation: location} = widget.element;
  const skip = (message: string): SkippedTag => ({line: location?.startLine ?? 0, message});
  if (!isWidgetTag(tag)) return skip(`<${tag}> is no widget; allowed are ${widgetTags.join(', ')}`);
  if (hasOtherGuide(widget)) return skip(`<${tag}> shows the guide of another file, whose words are not known here`);
  if (!location?.startTag || !location.endTag) return skip(`<${tag}> has no end tag; write </${tag}> behind it`);
  const language = supportedLanguage(widget.lang ?? 'en');
  const {html, errors} = contentOf(tag, {...attributesInPage(widget), lang: language ?? 'en'}, true);
  if (errors.length > 0) return skip(errors.join('; '));
  const words = language ? html : wrapInLanguage('en', tag, html);
  const text = isInline(tag)
    ? words
    : indented(words, indentAt(location.startOffset, page), notesIn(widget.element, page));
  return {start: location.startTag.endOffset, end: location.endTag.startOffset, text};
}

/** Whether one of the guides around a widget is in a file of its own. */
function hasOtherGuide({guides}: WidgetInPage): boolean {
  return guides.some(({attrs}) => attrs.some(({name}) => name === 'src'));
}

/** The attributes of a widget. A finder without an address has the directory of its guide. */
function attributesInPage({element: {tagName, attrs}, guides}: WidgetInPage): Attributes {
  const own = Object.fromEntries(attrs.map(({name, value}) => [name, value]));
  const [guide] = guides.slice(-1);
  const directory = guide && attribute(guide, 'directory');
  return tagName === 'therapy-practitioner-finder' && directory ? {href: directory, ...own} : own;
}

/** The host's own words inside the widget, as they are written. */
function notesIn({childNodes}: Element, page: string): string[] {
  return childNodes
    .filter(isElement)
    .filter((child) => attribute(child, 'slot') === 'note')
    .map(({sourceCodeLocation: at}) => (at ? page.slice(at.startOffset, at.endOffset) : ''));
}

function indentAt(offset: number, page: string): string {
  return /[ \t]*$/.exec(page.slice(page.lastIndexOf('\n', offset - 1) + 1, offset))?.[0] ?? '';
}

function indented(html: string, indent: string, notes: readonly string[]): string {
  const lines = [...html.split('\n'), ...notes].map((line) => `\n${indent}  ${line}`);
  return `${lines.join('')}\n${indent}`;
}

/** Gives the text of a replacement the line ends that the page has there. */
function inLineEndsOf(page: string, {start, end, text}: Replacement): Replacement {
  const before = page.slice(0, start).match(/\r?\n(?=.*$)/)?.[0];
  const lineEnd = before ?? /\r?\n/.exec(page)?.[0] ?? '\n';
  return {start, end, text: text.replaceAll(/\r?\n/g, lineEnd)};
}

function replaceAll(page: string, replacements: readonly Replacement[]): string {
  const parts = replacements.map(({start, text}, index) => page.slice(replacements[index - 1]?.end ?? 0, start) + text);
  return [...parts, page.slice(replacements.at(-1)?.end ?? 0)].join('');
}
