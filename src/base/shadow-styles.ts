import {supportsAdoptingStyleSheets, type CSSResultOrNative} from 'lit';

type Style = CSSResultOrNative | string;

const sheets = new WeakMap<Document, Map<Style, CSSStyleSheet>>();

/**
 * Gives a root the styles that it does not have yet. A constructed sheet works in the document that made it only, so each document
 * has its own; an element that moves to another one gets the sheets of that one. Documents that lay nothing out, such as those of
 * jsdom, have no such sheets.
 */
export function adoptStyles(root: ShadowRoot, styles: readonly Style[]): void {
  if (!supportsAdoptingStyleSheets) return;
  const adopted = root.adoptedStyleSheets;
  const missing = styles.flatMap((style) => sheetFor(style, root.ownerDocument) ?? []);
  adopted.push(...missing.filter((sheet) => !adopted.includes(sheet)));
}

/** No sheet in a document that is shown nowhere. */
function sheetFor(style: Style, page: Document): CSSStyleSheet | undefined {
  const known = sheets.get(page) ?? new Map<Style, CSSStyleSheet>();
  const sheet = known.get(style) ?? newSheet(textOf(style), page);
  if (sheet) sheets.set(page, known.set(style, sheet));
  return sheet;
}

function newSheet(text: string, {defaultView}: Document): CSSStyleSheet | undefined {
  if (!defaultView) return undefined;
  const sheet = new defaultView.CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

function textOf(style: Style): string {
  if (typeof style === 'string') return style;
  return 'cssText' in style ? style.cssText : '';
}
