import {parseFragment} from 'parse5';
import {attribute, isElement, textContent, type Element, type Node} from './html-tree.js';
import {tags} from './render-widget.js';
import type {Format} from './formats.js';

/** What became of a snippet that a site saved. */
export interface Verdict {
  /** `works`: the widget lives; `readable`: only its words are left; `broken`: neither. */
  state: 'works' | 'readable' | 'broken';
  /** What the site did, in sentences. */
  findings: string[];
  /** The way in to use on this site instead; nothing when this one works. */
  instead: Format | undefined;
}

/**
 * Reads the HTML that a site made of a snippet, and says what was lost and which way in to use instead.
 *
 * @param saved the HTML of the page, or the part with the snippet
 * @param pasted the snippet as it was pasted
 */
export function diagnoseSnippet(saved: string, pasted: string): Verdict {
  const after = elementsIn(saved);
  const before = elementsIn(pasted);
  const frame = before.find(({tagName}) => tagName === 'iframe');
  if (frame) return ofFrame(after, frame);
  const tag = before.find(({tagName}) => tags.includes(tagName));
  return tag ? ofTag(after, before, tag, saved) : ofWords(saved, pasted, lostLinks(after, before));
}

function ofFrame(after: readonly Element[], pasted: Element): Verdict {
  const frame = after.find(
    (one) => one.tagName === 'iframe' && plain(attribute(one, 'src')) === attribute(pasted, 'src'),
  );
  if (!frame) return broken('Your site removed the frame.', 'html');
  const findings = [
    attribute(frame, 'title') === '' && 'The title of the frame is gone; a screen reader says it.',
    !after.some(({tagName}) => tagName === 'script') &&
      'The script that fits the height is gone. The frame works, with a scroll bar inside.',
  ].filter((finding) => finding !== false);
  return {state: 'works', findings, instead: undefined};
}

function ofTag(after: readonly Element[], before: readonly Element[], pasted: Element, saved: string): Verdict {
  const tag = after.find(({tagName}) => tagName === pasted.tagName);
  const script = scriptOf(after, before);
  const findings = [...tagFindings(tag, pasted), ...script.findings];
  if (startTagIn(saved, pasted.tagName).endsWith('/>')) {
    return broken(
      'Your site wrote the tag without its end, so that what follows on the page hides inside it.',
      'content',
    );
  }
  if (tag && script.works) return {state: 'works', findings, instead: undefined};
  const readable = hasWords(saved, textContent(pasted));
  if (readable)
    return {state: 'readable', findings: [...findings, 'The words are still there to read.'], instead: 'iframe'};
  if (textContent(pasted).trim() === '' && !tag) findings.push('Nothing is left to see.');
  return {state: 'broken', findings, instead: textContent(pasted).trim() === '' ? 'content' : 'html'};
}

function startTagIn(saved: string, tagName: string): string {
  return new RegExp(`<${tagName}[^>]*>`, 'i').exec(saved)?.[0] ?? '';
}

function tagFindings(tag: Element | undefined, pasted: Element): string[] {
  if (!tag) return [`Your site removed the tag <${pasted.tagName}>.`];
  return pasted.attrs
    .filter(({name, value}) => attribute(tag, name) !== value)
    .map(({name}) => `The attribute ${name} was removed or changed; the widget shows its default.`);
}

/** What became of a script. */
interface Fate {
  works: boolean;
  findings: string[];
}

/** Whether the script that defines the widget can still run, and what became of the one with the words of its language. */
function scriptOf(after: readonly Element[], before: readonly Element[]): Fate {
  const scripts = before.filter(({tagName}) => tagName === 'script');
  const language = scripts.find(isOfLanguage);
  const {works, findings} = fateOf(
    scripts.find((one) => one !== language),
    after,
  );
  const silent = language !== undefined && !fateOf(language, after).works;
  return {works, findings: [...findings, ...(silent && works ? [inEnglish] : [])]};
}

const inEnglish = 'The script of the language was removed or changed; the widget speaks English.';

function isOfLanguage(script: Element): boolean {
  return attribute(script, 'src').includes('/cdn/lang/');
}

function fateOf(pasted: Element | undefined, after: readonly Element[]): Fate {
  const src = pasted ? attribute(pasted, 'src') : '';
  const script = after.find((one) => one.tagName === 'script' && plain(attribute(one, 'src')) === src);
  if (!script) return {works: false, findings: ['Your site removed the script.']};
  const type = attribute(script, 'type');
  const hash = attribute(script, 'integrity');
  const findings = [
    type !== 'module' && `The script says type="${type}" and cannot run; it needs type="module".`,
    plain(type) === 'module' && type !== 'module' && 'Straight quotes were turned into curly ones.',
    pasted &&
      hash !== '' &&
      hash !== attribute(pasted, 'integrity') &&
      'The integrity of the script was changed; the browser refuses the file.',
    pasted &&
      hash === '' &&
      attribute(pasted, 'integrity') !== '' &&
      'The integrity of the script is gone. It runs, without that check.',
  ].filter((finding) => typeof finding === 'string');
  return {works: type === 'module' && (hash === '' || hash === attribute(pasted ?? script, 'integrity')), findings};
}

function ofWords(saved: string, pasted: string, lost: number): Verdict {
  if (!hasWords(saved, allWords(pasted))) return broken('Words are missing.', 'link');
  if (lost === 0) return {state: 'works', findings: [], instead: undefined};
  if (pasted.startsWith('<a ')) return broken('Your site removed the link.', 'html');
  return {state: 'readable', findings: [`Your site removed links: ${lost}.`], instead: 'iframe'};
}

function lostLinks(after: readonly Element[], before: readonly Element[]): number {
  const left = after.map((one) => plain(attribute(one, 'href')));
  return before.filter((one) => one.tagName === 'a' && !left.includes(attribute(one, 'href'))).length;
}

/** Nearly all words of the snippet, in whatever tags; a site may change quotes and spaces. */
function hasWords(saved: string, words: string): boolean {
  const wanted = wordList(words);
  const left = new Set(wordList(allWords(saved)));
  return wanted.length > 0 && wanted.filter((word) => left.has(word)).length >= wanted.length * 0.95;
}

function allWords(html: string): string {
  return parseFragment(html).childNodes.map(textContent).join(' ');
}

function wordList(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}

function broken(finding: string, instead: Format): Verdict {
  return {state: 'broken', findings: [finding], instead};
}

/** A value without the curly quotes that an editor may have put around it. */
function plain(value: string): string {
  return value.replace(/[“”‘’″′«»]/g, '');
}

function elementsIn(html: string): Element[] {
  const inside = (nodes: readonly Node[]): Element[] =>
    nodes.filter(isElement).flatMap((one) => [one, ...inside(one.childNodes)]);
  return inside(parseFragment(html).childNodes);
}
