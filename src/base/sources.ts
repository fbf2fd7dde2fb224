import {html, nothing, type TemplateResult} from 'lit';
import {linkLabel} from '../guide/citations.js';
import type {ShownCorrection} from '../guide/guide.js';
import {checkedLine, type Source} from '../guide/source.js';
import type {LocalizedSection} from '../i18n/localized-section.js';
import {meaningPopoverId, sourcePopoverId} from './popover-ids.js';
import {meaningOf, unsourced} from './statement.js';

/** The list of the sources of a section. */
export function sourceList(section: LocalizedSection): TemplateResult {
  return html`<ol class="sources">
    ${Object.values(section.sources).map(
      (source) =>
        html`<li value=${source.id} class="source" part="source">
          <p><span>${named(source, section)}</span></p>
          ${checked(source, section)}
        </li>`,
    )}
  </ol>`;
}

/**
 * What opens beside the numbers and marks of a section; the platform opens and closes it.
 *
 * @param isFilled whether to render what they say: the list of sources and the footnotes say it already
 */
export function popovers(section: LocalizedSection, isFilled: boolean): TemplateResult {
  return html`<div>
    ${Object.values(section.sources).map((one) => popover(one, section, isFilled ? about(one, section) : nothing))}
    ${meanings(section, isFilled)}
  </div>`;
}

/** What the marks of a section say when they are pressed. */
export function meanings(section: LocalizedSection, isFilled = true): TemplateResult[] {
  return unsourced(section).map(
    (basis) =>
      html`<div id=${meaningPopoverId(basis)} class="source" part="source" popover role="note" tabindex="-1">
        ${isFilled ? html`<p>${meaningOf(basis, section)}</p>` : nothing}
      </div>`,
  );
}

/** The popover of one source. */
export function popover({id}: Source, {msg}: LocalizedSection, content: unknown): TemplateResult {
  return html`<div
    id=${sourcePopoverId(id)}
    class="source"
    part="source"
    popover
    role="group"
    tabindex="-1"
    aria-label=${msg('Source {id}', {id})}
  >
    ${content}
  </div>`;
}

/** The content of the popover of a source, with `more` below it. */
export function about(source: Source, section: LocalizedSection, more?: unknown): TemplateResult {
  const {id} = source;
  return html`<p><b>${id}.</b> ${named(source, section)}</p>
    ${checked(source, section)} ${more}
    <button type="button" class="close" popovertarget=${sourcePopoverId(id)} popovertargetaction="hide">
      ${section.msg('Close')}
    </button>`;
}

/** The addresses of a source on one line, each called by its registry; paper spells them out. */
export function links({id, links: all}: Source, section: LocalizedSection): unknown[] {
  return all.flatMap((href, index) => [index > 0 ? ' ' : '', link(href, id, section)]);
}

function link(href: string, id: string, {msg}: LocalizedSection): TemplateResult {
  const label = linkLabel(href);
  return html`<a
    href=${href}
    class="identifier"
    translate="no"
    aria-label=${msg('{label}, source {id}', {label, id})}
    target="_blank"
    rel="noopener"
    referrerpolicy="no-referrer"
    >${label}</a
  >`;
}

function named({text}: Source, {attribution: {language}, original = language}: LocalizedSection): TemplateResult {
  return html`<span lang=${original} translate="no">${text}</span>`;
}

/** What a source concludes, its limits, what was checked about it, what the guide prints of it, and where it is. */
function checked(source: Source, section: LocalizedSection): TemplateResult {
  const {misprint} = source;
  return html`${verdictOf(source, section)}
    <p>${checkedLine(source, section.msg)} ${links(source, section)}</p>
    ${misprint ? correctionLine(misprint, section) : nothing}`;
}

/** What the authors of a source conclude, and its limits in this project's view: two voices, each with its name. */
export function verdictOf(
  {concludes, limits}: Source,
  {msg, attribution: {language}}: LocalizedSection,
): TemplateResult {
  return html`${concludes ? html`<p><b>${msg('Its authors say:')}</b> <span lang=${language}>${concludes}</span></p>` : nothing}
  ${limits ? html`<p><b>${msg('Limits, as this project sees them:')}</b> <span lang=${language}>${limits}</span></p>` : nothing}`;
}

/** What the source guide says, and what the source says. */
export function correctionLine(
  {guideSays, sourceSays}: Pick<ShownCorrection, 'guideSays' | 'sourceSays'>,
  {msg, attribution: {language}}: LocalizedSection,
): TemplateResult {
  return html`<p class="correction" lang=${language}>
    <b>${msg('The guide says:')}</b> ${guideSays} <b>${msg('The source says:')}</b> ${sourceSays}
  </p>`;
}
