import {html, type TemplateResult} from 'lit/html.js';
import {directoryUrl, readDestination} from '../guide/directory.js';
import {sectionOf, type Attributes, type Widget} from './render-widget.js';

/** Stands for the page on which the link will be. */
const base = 'https://page.invalid/';

/**
 * The link of a finder with an address; nothing for one without. A directory cannot ask for a place without a script, so it opens
 * with the therapy alone.
 */
export function finderLink(widget: Widget, {href = ''}: Attributes): TemplateResult | undefined {
  const destination = readDestination(href, base);
  if (href === '' || destination.kind === 'refused') return undefined;
  const section = sectionOf(widget, 'practitioners');
  const therapy = section.attribution.name;
  const url = destination.kind === 'page' ? href : directoryUrl(destination, {therapy}).replace(base, '/');
  return html`<p><a href=${url}>${widget.label || widget.headingFor(section)}</a></p>
    ${widget.renderFooter(section)}`;
}

/** Why the address of a finder cannot be used. */
export function hrefError({href = ''}: Attributes): string[] {
  const destination = readDestination(href, base);
  return href !== '' && destination.kind === 'refused' ? [`<therapy-practitioner-finder> ${destination.reason}`] : [];
}
