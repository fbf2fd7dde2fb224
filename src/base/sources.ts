import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Section} from '../guide/guide.js';
import type {Source} from '../guide/source.js';

/**
 * The list of sources behind a widget. Each entry is one element with two lives: a popover when its number is pressed, a
 * line of the list when the list is opened or printed. The platform does all of it, so no listener is needed.
 */
export function sources({sources}: Section): TemplateResult {
  const all = Object.values(sources);
  return html`<details class="toggle" part="sources">
      <summary>Sources (${all.length})</summary>
    </details>
    <div>${all.map(source)}</div>`;
}

function source({id, text, concludes, checked, links}: Source): TemplateResult {
  const popover = `source-${id}`;
  return html`<div id=${popover} class="source" part="source" popover role="group" aria-label="Source ${id}">
    <p><b>${id}.</b> ${text}</p>
    ${concludes ? html`<p><b>It concludes:</b> ${concludes}</p>` : nothing}
    <p>${checked} ${links.map(link)}</p>
    <button type="button" class="close" popovertarget=${popover} popovertargetaction="hide">Close</button>
  </div>`;
}

/** The address itself is the label: a reader sees where it leads, on screen and on paper. */
function link(href: string): TemplateResult {
  return html`<a href=${href} target="_blank" rel="noopener" referrerpolicy="no-referrer"
    >${href.replace(/^https?:\/\//, '')}</a
  > `;
}
