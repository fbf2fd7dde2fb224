import {html, type TemplateResult} from 'lit';

/** A bulleted list. The words of an item are in a `<span>`, which keeps their direction: see `li` in `textStyles`. */
export function bulletList(items: readonly unknown[]): TemplateResult {
  return html`<ul>
    ${items.map((item) => html`<li><span>${item}</span></li>`)}
  </ul>`;
}
