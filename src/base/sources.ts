import {html, nothing, type TemplateResult} from 'lit';
import {checkedLine, type Source} from '../guide/source.js';
import type {LocalizedSection} from '../i18n/localized-section.js';

/**
 * The list of sources behind a widget. Each entry is one element with two lives: a popover when its number is pressed, a line of
 * the list when the list is opened or printed; the platform opens and closes it.
 *
 * @param eager whether to render the content of the entries
 */
export function sources(section: LocalizedSection, eager: boolean): TemplateResult {
  const all = Object.values(section.sources);
  return html`<details class="toggle" part="sources">
      <summary>${section.msg('Sources ({count})', {count: all.length})}</summary>
    </details>
    <div>${all.map((source) => popover(source, section, eager ? about(source, section) : nothing))}</div>`;
}

/** The entry of one source. */
export function popover(source: Source, {msg}: LocalizedSection, content: unknown): TemplateResult {
  const {id} = source;
  return html`<div
    id=${idOf(source)}
    class="source"
    part="source"
    popover
    role="group"
    aria-label=${msg('Source {id}', {id})}
  >
    ${content}
  </div>`;
}

/** The content of the entry of a source, with `more` below it. */
export function about(
  source: Source,
  {msg, attribution: {language}, original = language}: LocalizedSection,
  more?: unknown,
): TemplateResult {
  const {id, text, concludes, links} = source;
  return html`<p><b>${id}.</b> <span lang=${original}>${text}</span></p>
    ${concludes ? html`<p><b>${msg('It concludes:')}</b> <span lang=${language}>${concludes}</span></p>` : nothing}
    <p>${checkedLine(source, msg)} ${links.map(link)}</p>
    ${more}
    <button type="button" class="close" popovertarget=${idOf(source)} popovertargetaction="hide">
      ${msg('Close')}
    </button>`;
}

function idOf({id}: Source): string {
  return `source-${id}`;
}

/** The address itself is the label: a reader sees where it leads, on screen and on paper. */
export function link(href: string): TemplateResult {
  return html`<a href=${href} target="_blank" rel="noopener" referrerpolicy="no-referrer"
    >${href.replace(/^https?:\/\//, '')}</a
  > `;
}
