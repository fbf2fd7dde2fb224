import type {DefaultTreeAdapterTypes} from 'parse5';
import {isElement, type Element} from './html-tree.js';

/** A widget of a page, with what the page says around it. */
export interface WidgetInPage {
  element: Element;
  /** The `<therapy-guide>` elements around it, the outermost first. */
  guides: readonly Element[];
  /** The nearest `lang`, its own first. */
  lang: string | undefined;
}

/** The outermost widgets of a page. */
export function widgetsInPage(document: DefaultTreeAdapterTypes.Document): WidgetInPage[] {
  return widgetsInside(document, [], undefined);
}

function widgetsInside(
  parent: DefaultTreeAdapterTypes.ParentNode,
  guides: readonly Element[],
  lang: string | undefined,
): WidgetInPage[] {
  return parent.childNodes.filter(isElement).flatMap((element) => widgetsIn(element, guides, lang));
}

function widgetsIn(element: Element, guides: readonly Element[], inherited: string | undefined): WidgetInPage[] {
  const lang = element.attrs.find(({name}) => name === 'lang')?.value ?? inherited;
  if (element.tagName === 'therapy-guide') return widgetsInside(element, [...guides, element], lang);
  if (element.tagName.startsWith('therapy-')) return [{element, guides, lang}];
  return widgetsInside(element, guides, lang);
}
