import {html, nothing, type TemplateResult} from 'lit/html.js';

/** What a heading carries besides its text. */
export interface HeadingLook {
  id?: string;
  part?: string;
  /** Lets a script move the focus to it; it is no tab stop. */
  focusable?: boolean;
}

const byLevel: readonly ((text: unknown, id: unknown, part: unknown, tab: unknown) => TemplateResult)[] = [
  (text, id, part, tab) => html`<h1 id=${id} part=${part} tabindex=${tab}>${text}</h1>`,
  (text, id, part, tab) => html`<h2 id=${id} part=${part} tabindex=${tab}>${text}</h2>`,
  (text, id, part, tab) => html`<h3 id=${id} part=${part} tabindex=${tab}>${text}</h3>`,
  (text, id, part, tab) => html`<h4 id=${id} part=${part} tabindex=${tab}>${text}</h4>`,
  (text, id, part, tab) => html`<h5 id=${id} part=${part} tabindex=${tab}>${text}</h5>`,
  (text, id, part, tab) => html`<h6 id=${id} part=${part} tabindex=${tab}>${text}</h6>`,
];

/** A real heading of a level known only at run time; levels below 6 are written as 6. */
export function heading(
  level: number,
  text: unknown,
  {id, part, focusable}: HeadingLook = {},
): TemplateResult | undefined {
  return byLevel[Math.min(level, 6) - 1]?.(text, id ?? nothing, part ?? nothing, focusable ? -1 : nothing);
}
