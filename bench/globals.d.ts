/** What the pages of the benchmark have on their window. */
interface Window {
  /** Makes one instance of the widget, not yet on the page. */
  make: () => HTMLElement;
  /** The functions of `page/`, for the measurements. */
  bench: typeof import('./page/index.js').bench;
}

/* The peers' own packages are installed in `bench/` only; these are the parts in use, so that types are checked without them. */
declare module 'htm' {
  type Create<Result> = (type: never, props: never, ...children: never[]) => Result;
  const htm: {
    bind<Result>(create: Create<Result>): (strings: TemplateStringsArray, ...values: unknown[]) => Result;
  };
  export default htm;
}

declare module 'preact' {
  export function h(type: unknown, props: unknown, ...children: unknown[]): object;
  export function render(node: object, parent: Element): void;
}

declare module 'preact/hooks' {
  export function useState(initial: string): [string, (value: string) => void];
}

declare module 'react-dom' {
  export function flushSync(work: () => void): void;
}

declare module 'react-dom/client' {
  export function createRoot(container: Element): {render(node: object): void};
}

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
