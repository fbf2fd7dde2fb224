import {parseFragment} from 'parse5';
import {isWidgetTag} from '../widgets.js';
import {diagnoseScripts} from './diagnose-scripts.js';
import type {Format} from './formats.js';
import {attribute, isElement, textContent, type Element, type Node} from './html-tree.js';
import {withoutCurlyQuotes} from './curly-quotes.js';

/** What became of a snippet that a site saved. */
export interface Diagnosis {
  /** `works`: the widget can run; `readable`: only its words are left; `broken`: neither. */
  state: 'works' | 'readable' | 'broken';
  /** What the site changed, in sentences. */
  findings: string[];
  /** The format to use on this site instead; nothing when this one works. */
  instead: Format | undefined;
}

/** The HTML of a page with its elements in document order. */
interface ParsedHtml {
  html: string;
  elements: readonly Element[];
}

/**
 * Compares the HTML that a site made of a snippet with the snippet.
 *
 * @param saved the HTML of the page, or the part with the snippet
 * @param pasted the snippet as it was pasted
 */
export function diagnoseSnippet(saved: string, pasted: string): Diagnosis {
  const after = parseHtml(saved);
  const before = parseHtml(pasted);
  const frame = before.elements.find(({tagName}) => tagName === 'iframe');
  if (frame) return diagnoseFrame(frame, after);
  const picture = before.elements.find(({tagName}) => tagName === 'img');
  if (picture) return diagnosePicture(picture, before, after);
  const widget = before.elements.find(({tagName}) => isWidgetTag(tagName));
  return widget ? diagnoseWidget(widget, before, after) : diagnoseText(before, after);
}

function diagnoseFrame(pasted: Element, {elements}: ParsedHtml): Diagnosis {
  const src = attribute(pasted, 'src');
  const frame = elements.find((one) => one.tagName === 'iframe' && withoutCurlyQuotes(attribute(one, 'src')) === src);
  if (!frame) return broken('Your site removed the frame.', 'html');
  const findings = [];
  if (attribute(frame, 'title') === '') findings.push('The title of the frame is gone; a screen reader says it.');
  if (attribute(frame, 'allow') !== attribute(pasted, 'allow')) {
    findings.push('The permission to copy is gone; a reader copies by hand.');
  }
  if (!elements.some(({tagName}) => tagName === 'script')) {
    findings.push('The script that fits the height is gone. The frame works, with a scroll bar inside.');
  }
  return {state: 'works', findings, instead: undefined};
}

function diagnosePicture(pasted: Element, before: ParsedHtml, after: ParsedHtml): Diagnosis {
  const src = attribute(pasted, 'src');
  const picture = after.elements.find(
    (one) => one.tagName === 'img' && withoutCurlyQuotes(attribute(one, 'src')) === src,
  );
  if (!picture) return broken('Your site removed the picture, or copied it to another address.', 'html');
  const findings = [];
  if (attribute(picture, 'alt') !== attribute(pasted, 'alt')) {
    findings.push('The alternative text is gone; a screen reader says it in place of the picture.');
  }
  if (countLostLinks(before, after) > 0) findings.push('The link to the page with all of it is gone.');
  return {state: 'works', findings, instead: undefined};
}

function diagnoseWidget(pasted: Element, before: ParsedHtml, after: ParsedHtml): Diagnosis {
  if (isSelfClosed(pasted.tagName, after.html)) {
    return broken(
      'Your site wrote the tag without its end, so that what follows on the page hides inside it.',
      'content',
    );
  }
  const widget = after.elements.find(({tagName}) => tagName === pasted.tagName);
  const scripts = diagnoseScripts(before.elements, after.elements);
  const findings = [...tagFindings(widget, pasted), ...scripts.findings];
  if (widget && scripts.works) return {state: 'works', findings, instead: undefined};
  return diagnoseFallback(widget, pasted, after.html, findings);
}

/** What is left to read of a widget that cannot run. */
function diagnoseFallback(
  widget: Element | undefined,
  pasted: Element,
  saved: string,
  findings: readonly string[],
): Diagnosis {
  const fallback = textContent(pasted);
  const isBare = fallback.trim() === '';
  if (includesWords(saved, fallback)) {
    return {state: 'readable', findings: [...findings, 'The words are still there to read.'], instead: 'iframe'};
  }
  const nothing = isBare && !widget ? ['Nothing is left to see.'] : [];
  return {state: 'broken', findings: [...findings, ...nothing], instead: isBare ? 'content' : 'html'};
}

function isSelfClosed(tagName: string, html: string): boolean {
  return new RegExp(`<${tagName}[^>]*>`, 'i').exec(html)?.[0].endsWith('/>') ?? false;
}

function tagFindings(widget: Element | undefined, pasted: Element): string[] {
  if (!widget) return [`Your site removed the tag <${pasted.tagName}>.`];
  return pasted.attrs
    .filter(({name, value}) => attribute(widget, name) !== value)
    .map(({name}) => `The attribute ${name} was removed or changed; the widget shows its default.`);
}

function diagnoseText(before: ParsedHtml, after: ParsedHtml): Diagnosis {
  if (!includesWords(after.html, textOfHtml(before.html))) return broken('Words are missing.', 'link');
  const lost = countLostLinks(before, after);
  if (lost === 0) return {state: 'works', findings: [], instead: undefined};
  if (before.html.startsWith('<a ')) return broken('Your site removed the link.', 'html');
  return {state: 'readable', findings: [`Your site removed links: ${lost}.`], instead: 'iframe'};
}

function countLostLinks(before: ParsedHtml, after: ParsedHtml): number {
  const left = after.elements.map((one) => withoutCurlyQuotes(attribute(one, 'href')));
  return before.elements.filter((one) => one.tagName === 'a' && !left.includes(attribute(one, 'href'))).length;
}

/** Whether nearly all words of a text are there, in whatever tags. A site may change quotes and spaces. */
function includesWords(html: string, text: string): boolean {
  const wanted = splitWords(text);
  const found = new Set(splitWords(textOfHtml(html)));
  return wanted.length > 0 && wanted.filter((word) => found.has(word)).length >= wanted.length * 0.95;
}

function splitWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}

function textOfHtml(html: string): string {
  return parseFragment(html).childNodes.map(textContent).join(' ');
}

function broken(finding: string, instead: Format): Diagnosis {
  return {state: 'broken', findings: [finding], instead};
}

function parseHtml(html: string): ParsedHtml {
  return {html, elements: elementsIn(parseFragment(html).childNodes)};
}

function elementsIn(nodes: readonly Node[]): Element[] {
  return nodes.filter(isElement).flatMap((element) => [element, ...elementsIn(element.childNodes)]);
}
