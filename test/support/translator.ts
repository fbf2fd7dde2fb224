import {rootsOf} from './reader.js';

/** What a translator puts before each text, so that a test tells its texts from ours. */
export const mark = 'ⓣ';

/** A way in which the translator of a browser, or an extension, replaces the texts of a page. */
export interface Translator {
  name: string;
  translate: (text: Text) => void;
}

export const translators: readonly Translator[] = [
  {
    name: 'puts its own elements there, as Google Translate does',
    translate: (text) => text.replaceWith(fontAround(translated(text))),
  },
  {name: 'moves each text into its own elements', translate: (text) => moveInto(fontAround(text), text)},
  {name: 'puts another text there', translate: (text) => text.replaceWith(translated(text))},
  {name: 'puts several texts there', translate: (text) => text.replaceWith(mark, ...text.data.split(/(?= )/))},
  {name: 'writes the block around each text anew', translate: rewriteBlock},
];

/** Translates every text of a widget, in its closed roots too; what says `translate="no"` stays. */
export function translateAll(widget: Element, {translate}: Translator): void {
  for (const text of rootsOf(widget).flatMap(textsIn)) translate(text);
}

function textsIn(root: ShadowRoot): Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(
    ({data, parentElement}) => data.trim() !== '' && !parentElement?.closest('[translate="no"], script'),
  );
}

function translated({data}: Text): Text {
  return new Text(`${mark}${data}`);
}

function fontAround(text: Text): Element {
  const [outer, inner] = [document.createElement('font'), document.createElement('font')];
  outer.append(inner);
  if (!text.parentNode) inner.append(text);
  return outer;
}

function moveInto(font: Element, text: Text): void {
  text.replaceWith(font);
  font.firstElementChild?.append(mark, text);
}

/** Only where the text stands alone, as a script that knows no more of a page does. */
function rewriteBlock(text: Text): void {
  const block = text.parentElement;
  if (block && block.childElementCount === 0) block.textContent = `${mark}${block.textContent}`;
}
