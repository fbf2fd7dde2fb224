import {html, nothing, type TemplateResult} from 'lit/html.js';
import {checkedLine, type Source} from '../guide/source.js';
import type {Shown} from './shown.js';

/**
 * The list of sources behind a widget. Each entry is one element with two lives: a popover when its number is pressed, a
 * line of the list when the list is opened or printed. The platform does all of it, so no listener is needed.
 */
export function sources(section: Shown): TemplateResult {
  return html`<details class="toggle" part="sources">
      <summary>${section.say('Sources ({count})', {count: Object.keys(section.sources).length})}</summary>
    </details>
    <div>${popovers(section)}</div>`;
}

/** The sources alone, for numbers that open them. */
export function popovers(section: Shown): unknown {
  return Object.values(section.sources).map((source) => popover(source, section));
}

/** One source; `more` stands below it. */
export function popover(
  source: Source,
  {say, imprint: {language}, original = language}: Shown,
  more?: unknown,
): TemplateResult {
  const {id, text, concludes, links} = source;
  const name = `source-${id}`;
  return html`<div id=${name} class="source" part="source" popover role="group" aria-label=${say('Source {id}', {id})}>
    <p><b>${id}.</b> <span lang=${original}>${text}</span></p>
    ${concludes ? html`<p><b>${say('It concludes:')}</b> <span lang=${language}>${concludes}</span></p>` : nothing}
    <p>${checkedLine(source, say)} ${links.map(link)}</p>
    ${more}
    <button type="button" class="close" popovertarget=${name} popovertargetaction="hide">${say('Close')}</button>
  </div>`;
}

/** The address itself is the label: a reader sees where it leads, on screen and on paper. */
export function link(href: string): TemplateResult {
  return html`<a href=${href} target="_blank" rel="noopener" referrerpolicy="no-referrer"
    >${href.replace(/^https?:\/\//, '')}</a
  > `;
}
