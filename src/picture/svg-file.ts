import type {Element, ElementContent, Root, Text} from 'xast';
import {fromXml} from 'xast-util-from-xml';
import {toXml} from 'xast-util-to-xml';

/** What an SVG says of itself. */
export interface SvgDetails {
  title: string;
  description: string;
  language: string;
}

/** The font of a picture, and what takes its place where it is not installed. */
const fontStack = 'Inter, Arial, sans-serif';

/**
 * Makes a file of what satori draws with text as `<text>`: with a title and a description, one `<text>` for each line instead of
 * one for each word, each as long as in the font that it was laid out in, and without masks that nothing uses.
 */
export function svgFile(drawn: string, {title, description, language}: SvgDetails): string {
  const root = fromXml(drawn);
  const svg = root.children.find(isElement);
  if (!svg) throw new Error('There is no <svg>.');
  const children = svg.children.filter(isElement).filter(isUsed);
  svg.attributes = {...svg.attributes, role: 'img', 'xml:lang': language};
  svg.children = [element('title', title), element('desc', description), ...mergeLines(children)];
  return `${toXml({type: 'root', children: [svg]} satisfies Root)}\n`;
}

function isElement(node: Root['children'][number]): node is Element {
  return node.type === 'element';
}

/** Satori makes a mask and an empty group for each box, also where nothing is masked. */
function isUsed({name, children}: Element): boolean {
  return name !== 'mask' && !(name === 'g' && children.length === 0);
}

function element(name: string, text: string): Element {
  return {type: 'element', name, attributes: {}, children: [{type: 'text', value: text}]};
}

/** Joins the words of a line that look alike. */
function mergeLines(elements: readonly Element[]): Element[] {
  const merged: Element[] = [];
  for (const one of elements) {
    const last = merged.at(-1);
    if (last && continues(one, last)) merged[merged.length - 1] = joined(last, one);
    else merged.push(one);
  }
  return merged.map(finished);
}

/** Whether a word stands behind another one, with at most a space between them. */
function continues(word: Element, line: Element): boolean {
  if (word.name !== 'text' || line.name !== 'text') return false;
  const alike = ['y', 'font-size', 'font-weight', 'fill'].every(
    (name) => word.attributes[name] === line.attributes[name],
  );
  const gap = number(word, 'x') - endOf(line);
  return alike && gap > -0.5 && gap < number(word, 'font-size') * 0.4;
}

function joined(line: Element, word: Element): Element {
  const hasGap = number(word, 'x') - endOf(line) > 0.5;
  const text = `${textOf(line)}${hasGap ? ' ' : ''}${textOf(word)}`;
  const width = String(endOf(word) - number(line, 'x'));
  return {...line, attributes: {...line.attributes, width}, children: [{type: 'text', value: text}]};
}

/** A line is as long as it was laid out, whichever font shows it. */
function finished(one: Element): Element {
  if (one.name !== 'text') return one;
  const {width = '', height: _height, 'font-family': _family, ...others} = one.attributes;
  const attributes = {...others, 'font-family': fontStack, textLength: width, lengthAdjust: 'spacingAndGlyphs'};
  return {...one, attributes, children: one.children.map(trimmed)};
}

/** Lines are broken already, so words need no unbreakable spaces; at the start of a text, another space would be lost. */
function trimmed(node: ElementContent): ElementContent {
  if (node.type !== 'text') return node;
  const value = node.value.replace(/^ +| +$/g, '').replace(/(?<=\S)\u00A0/g, ' ');
  return {type: 'text', value} satisfies Text;
}

function endOf(one: Element): number {
  return number(one, 'x') + number(one, 'width');
}

function number({attributes}: Element, name: string): number {
  return Number(attributes[name]);
}

function textOf({children}: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}
