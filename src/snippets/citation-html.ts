import {html} from 'lit/html.js';
import {sectionOf, type Attributes, type Widget} from './render-widget.js';
import {templateToHtml} from './template-to-html.js';

/** A citation as a link for the middle of a sentence; "" for a source that is not there. */
export function citationHtml(widget: Widget, {reference, ref}: Attributes): string {
  const source = Object.values(sectionOf(widget, 'references').sources).find(({id}) => id === (reference ?? ref));
  if (!source) return '';
  const [href] = source.links;
  const label = `[${source.name}]`;
  return templateToHtml(href ? html`<a href=${href}>${label}</a>` : html`${label}`).replace(/<!--.*?-->/g, '');
}
