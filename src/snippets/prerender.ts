import {parse, type DefaultTreeAdapterMap} from 'parse5';
import {contentOf, inLanguage, type Attributes} from './content.js';
import {attribute, isElement, type Element} from './html-tree.js';
import {supportedLanguage} from './language-tags.js';
import {tags} from './render-widget.js';

type Node = DefaultTreeAdapterMap['node'];

/** A tag that could not be filled, and why. */
export interface Unfilled {
  line: number;
  message: string;
}

/** A widget of a page, with what the page says around it. */
interface Placed {
  element: Element;
  guides: readonly Element[];
  /** The nearest `lang`, its own first. */
  lang: string | undefined;
}

interface Change {
  start: number;
  end: number;
  text: string;
}

/**
 * Puts the whole readable text of each widget inside its tag, in the language that the page has there, and leaves every other
 * byte of the page as it is. What stands in `slot="note"` stays. Doing it again changes nothing.
 *
 * @param page the HTML of a page
 */
export async function prerender(page: string): Promise<{page: string; filled: number; unfilled: Unfilled[]}> {
  const changes: Change[] = [];
  const unfilled: Unfilled[] = [];
  for (const widget of widgetsIn(parse(page, {sourceCodeLocationInfo: true}))) {
    const result = await change(widget, page);
    if ('text' in result) changes.push(result);
    else unfilled.push(result);
  }
  return {page: changed(page, changes), filled: changes.length, unfilled};
}

/** The outermost widgets of a page. */
function widgetsIn(node: Node, guides: readonly Element[] = [], around?: string): Placed[] {
  const lang = isElement(node) ? (node.attrs.find(({name}) => name === 'lang')?.value ?? around) : around;
  if (isElement(node) && node.tagName.startsWith('therapy-') && node.tagName !== 'therapy-guide') {
    return [{element: node, guides, lang}];
  }
  const inside = isElement(node) && node.tagName === 'therapy-guide' ? [...guides, node] : guides;
  return 'childNodes' in node ? node.childNodes.flatMap((child) => widgetsIn(child, inside, lang)) : [];
}

async function change({element, guides, lang = 'en'}: Placed, page: string): Promise<Change | Unfilled> {
  const {tagName: tag, sourceCodeLocation: place} = element;
  const line = place?.startLine ?? 0;
  const other = guides.find((guide) => guide.attrs.some(({name}) => name === 'src'));
  if (!tags.includes(tag)) return {line, message: `<${tag}> is no widget; allowed are ${tags.join(', ')}`};
  if (other) return {line, message: `<${tag}> shows the guide of another file, whose words are not known here`};
  if (!place?.startTag || !place.endTag) return {line, message: `<${tag}> has no end tag; write </${tag}> behind it`};
  const language = supportedLanguage(lang) ?? 'en';
  const {html: words, complaints} = await contentOf(tag, {...attributesOf(element, guides), lang: language});
  if (complaints.length > 0) return {line, message: complaints.join('; ')};
  const html = supportedLanguage(lang) ? words : inLanguage(language, tag, words);
  const text = tag === 'therapy-cite' ? html : inLines(html, indentOf(page, place.startOffset), notesOf(element, page));
  return {start: place.startTag.endOffset, end: place.endTag.startOffset, text};
}

/** Its own attributes; a finder without an address has the directory of its guide. */
function attributesOf({tagName, attrs}: Element, guides: readonly Element[]): Attributes {
  const own = Object.fromEntries(attrs.map(({name, value}) => [name, value]));
  const directory = guides.at(-1)?.attrs.find(({name}) => name === 'directory')?.value;
  return tagName === 'therapy-practitioner-finder' && directory ? {href: directory, ...own} : own;
}

/** The host's own words inside the widget, as they are written. */
function notesOf({childNodes}: Element, page: string): string[] {
  return childNodes
    .filter(isElement)
    .filter((child) => attribute(child, 'slot') === 'note')
    .map(({sourceCodeLocation: at}) => (at ? page.slice(at.startOffset, at.endOffset) : ''));
}

function indentOf(page: string, offset: number): string {
  return /[ \t]*$/.exec(page.slice(page.lastIndexOf('\n', offset - 1) + 1, offset))?.[0] ?? '';
}

function inLines(html: string, indent: string, notes: readonly string[]): string {
  const lines = [...html.split('\n'), ...notes].map((line) => `\n${indent}  ${line}`);
  return `${lines.join('')}\n${indent}`;
}

function changed(page: string, changes: readonly Change[]): string {
  const parts = changes.map(({start, text}, index) => page.slice(changes[index - 1]?.end ?? 0, start) + text);
  return [...parts, page.slice(changes.at(-1)?.end ?? 0)].join('');
}
