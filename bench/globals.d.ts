/** What the pages of the bench put on their window. */
interface Window {
  /** Makes one instance of the widget, not yet on the page. */
  make: () => HTMLElement;
  /** Every shadow root, closed ones too. */
  roots: ShadowRoot[];
  /** What a visit noted. */
  seen: {paint: number; shift: number; blocking: number; longest: number; visible: number};
}

/* The bench has dependencies of its own, which are not there when the types are checked. */
declare module 'vega' {
  export const Error: number;
  export function logger(level: number): unknown;
  export function parse(spec: unknown): unknown;
  export class View {
    constructor(runtime: unknown, options: {renderer: 'none'});
    toSVG(): Promise<string>;
  }
}

declare module 'vega-lite' {
  export function compile(spec: unknown, options: {logger: unknown}): {spec: unknown};
}
