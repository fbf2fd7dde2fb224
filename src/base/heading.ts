import {html, nothing, type TemplateResult} from 'lit/html.js';

/** What a heading carries besides its text. */
export interface HeadingLook {
  id?: string;
  part?: string;
  /** Lets a script move the focus to it; it is no tab stop. */
  focusable?: boolean;
}

const templates: TemplateStringsArray[] = [];

/** A real heading of a level known only at run time; levels below 6 are written as 6. */
export function heading(level: number, text: unknown, {id, part, focusable}: HeadingLook = {}): TemplateResult {
  const known = (templates[level] ??= templateOf(`h${Math.min(level, 6)}`));
  return html(known, id ?? nothing, part ?? nothing, focusable ? -1 : nothing, text);
}

/** Lit knows a template by its strings, so there is one for each tag, made once. */
function templateOf(tag: string): TemplateStringsArray {
  const strings = [`<${tag} id=`, ' part=', ' tabindex=', '>', `</${tag}>`];
  return Object.assign(strings, {raw: strings});
}
