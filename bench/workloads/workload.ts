/** A tag function that renders a template: Lit's `html`, `htm` bound to a library, or plain text. */
export type Template<Result> = (strings: TemplateStringsArray, ...values: unknown[]) => Result;

/** Renders what the widgets need with the elements of one library. */
export interface Adapter {
  /** Selector of a checkbox, and the events that report its change. */
  box: string;
  changes: readonly string[];
  card<Result>(template: Template<Result>, body: unknown): Result;
  details<Result>(template: Template<Result>, title: string, body: unknown): Result;
  form<Result>(template: Template<Result>, body: unknown): Result;
  checkbox<Result>(template: Template<Result>, id: string, label: string): Result;
  button<Result>(template: Template<Result>, label: string): Result;
  dialog<Result>(template: Template<Result>, title: string, body: unknown): Result;
  /** Text of the status line of a form. */
  result(): string;
}

/** What a peer renders: the content of one or two widgets. */
export interface Workload {
  adapter: Adapter;
  tag: string;
  render: <Result>(template: Template<Result>, adapter: Adapter) => Result;
}
