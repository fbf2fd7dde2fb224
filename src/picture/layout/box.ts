/** What satori lays out: an element of React, without React. */
export interface Box {
  type: string;
  key: null;
  props: {style: Style; children: readonly (Box | string)[]; dir?: string; lang?: string};
}

/** Declarations of CSS in camel case; a number is a length in pixels. */
export type Style = Readonly<Record<string, string | number>>;

/** Boxes one below the other. */
export function column(style: Style, children: readonly Box[]): Box {
  return box({display: 'flex', flexDirection: 'column', ...style}, children);
}

/** A grid. */
export function grid(columns: string, style: Style, children: readonly Box[]): Box {
  return box({display: 'grid', gridTemplateColumns: columns, ...style}, children);
}

/**
 * Running text, with inline elements. Beside an inline element, satori sets words exactly; without any, it puts each on a whole pixel, and
 * spaces differ.
 */
export function paragraph(style: Style, children: readonly (Box | string)[]): Box {
  return element('p', {margin: 0, overflowWrap: 'anywhere', ...style}, [...children, span({}, '')]);
}

export function span(style: Style, text: string): Box {
  return element('span', style, [text]);
}

/** A box that holds boxes, or nothing. */
export function box(style: Style, children: readonly Box[] = []): Box {
  return element('div', {display: 'flex', ...style}, children);
}

function element(type: string, style: Style, children: readonly (Box | string)[]): Box {
  return {type, key: null, props: {style, children}};
}
