import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Section} from '../guide/guide.js';
import type {Source} from '../guide/source.js';

/**
 * The list of sources behind a widget. Each entry is one element with two lives: a popover when its number is pressed, a
 * line of the list when the list is opened or printed. The platform does all of it, so no listener is needed.
 */
export function sources(section: Section): TemplateResult {
  return html`<details class="toggle" part="sources">
      <summary>Sources (${Object.keys(section.sources).length})</summary>
    </details>
    <div>${popovers(section)}</div>`;
}

/** The sources alone, for numbers that open them. */
export function popovers({sources}: Section): unknown {
  return Object.values(sources).map((source) => popover(source));
}

/** One source; `more` stands below it. */
export function popover({id, text, concludes, checked, links}: Source, more?: unknown): TemplateResult {
  const name = `source-${id}`;
  return html`<div id=${name} class="source" part="source" popover role="group" aria-label="Source ${id}">
    <p><b>${id}.</b> ${text}</p>
    ${concludes ? html`<p><b>It concludes:</b> ${concludes}</p>` : nothing}
    <p>${checked} ${links.map(link)}</p>
    ${more} <button type="button" class="close" popovertarget=${name} popovertargetaction="hide">Close</button>
  </div>`;
}

/** The address itself is the label: a reader sees where it leads, on screen and on paper. */
export function link(href: string): TemplateResult {
  return html`<a href=${href} target="_blank" rel="noopener" referrerpolicy="no-referrer"
    >${href.replace(/^https?:\/\//, '')}</a
  > `;
}
