import {defaultTreeAdapter as tree, html as names, parseFragment, serializeOuter} from 'parse5';
import {howToRead} from '../elements/evidence-summary/evidence-summary.messages.js';
import {inEveryLanguage} from './locales.js';
import {attribute, isElement, textContent, type Element, type Node, type Parent} from './html-tree.js';

/** Tags that any page and any mail can hold; all others give way to what is inside them. */
const kept = new Set('h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd table caption thead tbody tr th td a b sup br'.split(' '));
const blocks = new Set('h1 h2 h3 h4 h5 h6 p ul ol dl table'.split(' '));
const containers = new Set('ul ol dl table thead tbody tr'.split(' '));
const attributesKept = new Set(['href', 'scope', 'colspan', 'value']);
const gone = new Set(['script', 'style', 'svg', 'slot', 'select', 'textarea', 'fieldset', 'tfoot']);

/** How to read a plot that is not there. */
const aboutPlot = inEveryLanguage(howToRead);

/**
 * What a widget draws, as plain HTML that needs no script: its words, headings, lists, tables and links. What only works with a
 * script, such as buttons and boxes, is left out; a citation becomes its number in brackets.
 *
 * @param language of the place where the words will stand; what is in another one says so
 */
export function toPlainHtml(drawn: string, language = 'en', footer = true): string {
  const root = parseFragment('');
  const fragment = parseFragment(drawn);
  if (!footer)
    all(fragment.childNodes)
      .filter(({tagName}) => tagName === 'footer')
      .forEach((one) => tree.detachNode(one));
  append(root, inParagraphs(root, readableNodes(fragment.childNodes, language)));
  return root.childNodes.map((node) => printed(node, '')).join('\n');
}

function readableNodes(nodes: readonly Node[], language: string): Node[] {
  return nodes.flatMap((node) => {
    if (tree.isTextNode(node)) return [text(node.value.replace(/[ \n\t]+/g, ' '))];
    return isElement(node) && !isGone(node) ? readableElement(node, language) : [];
  });
}

function readableElement(node: Element, around: string): Node[] {
  if (node.tagName === 'input') return attribute(node, 'type') === 'number' ? [text(attribute(node, 'value'))] : [];
  if (isA(node, 'citation')) return [text(`[${textContent(node).trim()}]`)];
  if (node.tagName === 'button') return [];
  const language = attribute(node, 'lang') || around;
  const inside = readableNodes(node.childNodes, language);
  if (node.tagName === 'summary' || node.tagName === 'legend') return [element('p', [element('b', inside)])];
  if (node.tagName === 'sup')
    return [
      element(
        'sup',
        inside.filter((one) => textContent(one).trim() !== ''),
      ),
    ];
  const lang = language === around ? [] : [{name: 'lang', value: language}];
  if (node.tagName === 'span' && lang.length > 0) return [element('span', inside, lang)];
  if (!kept.has(node.tagName)) return inside;
  const attrs = [...node.attrs.filter(({name}) => attributesKept.has(name)), ...lang];
  if (node.tagName === 'table') fitSpans(inside);
  return textContent(node).trim() === '' ? [] : [element(node.tagName, inside, attrs)];
}

/** A cell across the table spans the columns that are left. */
function fitSpans(nodes: readonly Node[]): void {
  const cells = all(nodes).filter(({tagName}) => tagName === 'th' || tagName === 'td');
  const columns = Math.max(
    ...all(nodes).map((row) => (row.tagName === 'tr' ? row.childNodes.filter(isElement).length : 1)),
  );
  for (const span of cells.flatMap(({attrs}) => attrs.filter(({name}) => name === 'colspan')))
    span.value = String(columns);
}

function all(nodes: readonly Node[]): Element[] {
  return nodes.filter(isElement).flatMap((one) => [one, ...all(one.childNodes)]);
}

/** What serves only a reader with a script, or says again for one sense what stands there for the other. */
function isGone(node: Element): boolean {
  if (gone.has(node.tagName) || isA(node, 'spoken') || isA(node, 'live')) return true;
  if (attribute(node, 'aria-hidden') === 'true') return !isA(node, 'mark');
  return node.tagName === 'p' && (hasControl(node) || isAboutPlot(node));
}

function isAboutPlot(node: Element): boolean {
  return aboutPlot.includes(textContent(node).trim());
}

/** A paragraph that asks for something to be typed or chosen. */
function hasControl(node: Element): boolean {
  return node.childNodes.some(
    (child) =>
      isElement(child) &&
      (child.tagName === 'select' ||
        (child.tagName === 'input' && attribute(child, 'type') === 'text') ||
        hasControl(child)),
  );
}

/** Words that stand alone become paragraphs. */
function inParagraphs(root: Parent, nodes: readonly Node[]): Node[] {
  const result: Node[] = [];
  let line: Node[] = [];
  const close = () => {
    if (line.some((one) => textContent(one).trim() !== '')) result.push(element('p', line));
    line = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || !blocks.has(node.tagName)) line.push(node);
    else {
      close();
      result.push(node);
    }
  }
  close();
  return result;
}

function printed(node: Node, indent: string): string {
  if (!isElement(node) || !containers.has(node.tagName)) return indent + tidy(serializeOuter(node));
  const attrs = node.attrs.map(({name, value}) => ` ${name}="${value}"`).join('');
  const inside = node.childNodes.filter(isElement).map((child) => printed(child, `${indent}  `));
  return [`${indent}<${node.tagName}${attrs}>`, ...inside, `${indent}</${node.tagName}>`].join('\n');
}

/** No space at the edges of a line, none before a citation's number, one elsewhere. */
function tidy(markup: string): string {
  return markup
    .replace(/(<(?:h\d|p|li|dt|dd|th|td|caption)[^>]*>)\s+/g, '$1')
    .replace(/\s+(<\/(?:h\d|p|li|dt|dd|th|td|caption)>)/g, '$1')
    .replace(/\s+(?=<sup>)/g, '')
    .replace(/(?:&nbsp;)+(?=\[)/g, '')
    .replace(/ {2,}/g, ' ');
}

function element(tagName: string, children: readonly Node[], attrs: Element['attrs'] = []): Element {
  const made = tree.createElement(tagName, names.NS.HTML, attrs);
  append(made, children);
  return made;
}

function text(value: string): Node {
  return {...tree.createTextNode(value), parentNode: null};
}

function append(parent: Parent, children: readonly Node[]): void {
  for (const child of children) tree.appendChild(parent, child);
}

function isA(node: Element, name: string): boolean {
  return attribute(node, 'class').split(/\s+/).includes(name);
}
