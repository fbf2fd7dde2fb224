import {nothing, type TemplateResult} from 'lit';
import {html as staticHtml, literal} from 'lit/static-html.js';

/** What a heading carries besides its text. */
export interface HeadingLook {
  id?: string;
  part?: string;
  /** Lets a script move the focus to it; it is no tab stop. */
  focusable?: boolean;
}

const tags = [literal`h1`, literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`];

/** A real heading of a level known only at run time; levels below 6 are written as 6. */
export function heading(level: number, text: unknown, {id, part, focusable}: HeadingLook = {}): TemplateResult {
  const tag = tags[Math.min(level, 6) - 1];
  return staticHtml`<${tag} id=${id ?? nothing} part=${part ?? nothing} tabindex=${focusable ? -1 : nothing}>${text}</${tag}>`;
}
