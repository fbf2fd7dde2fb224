import {html, nothing, type TemplateResult} from 'lit';
import {authorLine, identifierLinks, whereLine} from '../guide/citations.js';
import type {Section} from '../guide/guide.js';
import type {Audit, Reference} from '../guide/sections/references.js';

const auditStates: Record<Audit['state'], string> = {
  verified: 'We read the record of this source.',
  partly: 'We could read only part of this source.',
  unverified: 'We could not read this source.',
};

/**
 * The list of sources behind a widget. Each entry is one element with two lives: a popover when its number is pressed, a
 * line of the list when the list is opened or printed. The platform does all of it, so no listener is needed.
 */
export function sources(section: Section): TemplateResult | typeof nothing {
  const references = Object.values(section.references);
  if (references.length === 0) return nothing;
  return html`<details class="toggle" part="sources">
      <summary>Sources (${references.length})</summary>
    </details>
    <div class="sources">${references.map(source)}</div>`;
}

function source(reference: Reference): TemplateResult {
  const {id, csl} = reference;
  return html`<div id="source-${id}" class="source" part="source" popover role="group" aria-label="Source ${id}">
    <p><b>${id}.</b> ${[authorLine(reference), csl.title].filter(Boolean).join('. ')}. ${whereLine(csl)}</p>
    ${reference.concludes ? html`<p><b>What it concludes:</b> ${reference.concludes}</p>` : nothing}
    <p class="quiet">${auditLine(reference)}</p>
    <p class="links">${identifierLinks(csl).map(identifierLink)}</p>
    <button type="button" class="close" popovertarget="source-${id}" popovertargetaction="hide">Close</button>
  </div>`;
}

function identifierLink({label, href}: {label: string; href: string}): TemplateResult {
  return html`<a href=${href} target="_blank" rel="noopener" referrerpolicy="no-referrer">${label}</a> `;
}

function auditLine({kind, audit, addedByProject}: Reference): string {
  return [
    `${kind}.`,
    auditStates[audit.state],
    audit.note,
    audit.mended && `Corrected from the source guide: ${audit.mended.join(', ')}.`,
    addedByProject && 'Added by this project; the source guide does not cite it.',
  ]
    .filter(Boolean)
    .join(' ');
}
