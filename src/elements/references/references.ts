import {html, nothing, type TemplateResult} from 'lit';
import {hostStyles} from '../../base/host.styles.js';
import {proseStyles} from '../../base/prose.styles.js';
import {sectionTitle, type LocalizedSection} from '../../i18n/localized-section.js';
import {ownValue} from '../../guide/own-value.js';
import {link} from '../../base/sources.js';
import {tokens} from '../../base/tokens.styles.js';
import {TherapyWidget} from '../../base/widget.js';
import {checkedLine} from '../../guide/source.js';
import {citationFormats, type CitationFormat} from '../../guide/citation-formats.js';
import {yearOf} from '../../guide/citations.js';
import {references} from '#guide';
import type {ReferenceList, ShownCorrection} from '../../guide/guide.js';
import type {Message} from '../../i18n/messages.js';
import {referencesStyles} from './references.styles.js';

/**
 * The references: what each concludes itself, what was checked about it, what was corrected with its help; and citations to
 * take along.
 *
 * @summary The sources, what was checked, what was corrected; citations to copy as AMA, BibTeX or RIS
 * @tagname therapy-references
 * @csspart reference - One reference.
 * @csspart format - The choice of a citation format.
 * @csspart copy - A button that copies one citation.
 * @csspart copy-all - The button that copies all of them.
 * @csspart corrections - The corrections that name no reference.
 */
export class TherapyReferences extends TherapyWidget<'references'> {
  static override styles = [hostStyles, tokens('references'), proseStyles, referencesStyles];

  #announced: Message | undefined;
  #copied = 0;

  constructor() {
    super({references});
  }

  protected override headingFor(section: LocalizedSection): string {
    return sectionTitle(section, section.msg('References'));
  }

  protected override renderSection(section: LocalizedSection<'references'>): TemplateResult {
    const corrections = Object.values(section.corrections);
    const others = corrections.filter(({references = []}) => references.length === 0);
    return html`<form @submit=${(event: SubmitEvent) => this.#onSubmit(event, section)}>
        <p>
          <label>
            ${section.msg('Citations as')}
            <select part="format">
              ${Object.keys(citationFormats).map((format) => html`<option>${format}</option>`)}
            </select>
          </label>
          <button part="copy-all" value="">${section.msg('Copy all')}</button>
          <span role="status">${this.#announced && section.msg(this.#announced, {count: this.#copied})}</span>
        </p>
        <ol>
          ${section.data.items.map((item) => this.#reference(item, section))}
        </ol>
      </form>
      ${
        others.length > 0
          ? html`<details part="corrections">
              <summary>
                ${section.msg('Other corrections to the source guide ({count})', {count: others.length})}
              </summary>
              ${others.map((one) => correction(one, section))}
            </details>`
          : nothing
      }`;
  }

  #reference(
    {id, csl}: ReferenceList['items'][number],
    section: LocalizedSection<'references'>,
  ): TemplateResult | typeof nothing {
    const source = ownValue(section.sources, id);
    if (!source) return nothing;
    const corrected = Object.values(section.corrections).filter(({references = []}) => references.includes(id));
    return html`<li part="reference" value=${id}>
      <p lang=${section.original ?? nothing}>${source.text}</p>
      ${source.concludes ? html`<p><b>${section.msg('It concludes:')}</b> ${source.concludes}</p>` : nothing}
      <p class="quiet">${[yearOf(csl), checkedLine(source, section.msg)].filter(Boolean).join(' · ')}</p>
      ${source.links.map(link)}
      ${
        corrected.length > 0
          ? html`<details>
              <summary>${section.msg('What we corrected with it ({count})', {count: corrected.length})}</summary>
              ${corrected.map((one) => correction(one, section))}
            </details>`
          : nothing
      }
      <button part="copy" value=${id} aria-label=${section.msg('Copy citation {id}', {id})}>
        ${section.msg('Copy')}
      </button>
    </li>`;
  }

  /** The footer without its list of sources, which the widget itself shows. */
  protected override renderFooter(section: LocalizedSection<'references'>): TemplateResult {
    return html`<footer part="footer">${this.renderAttribution(section)}</footer>`;
  }

  #onSubmit(event: SubmitEvent, {data}: LocalizedSection<'references'>): void {
    event.preventDefault();
    const format = this.renderRoot.querySelector('select')?.value as CitationFormat;
    const wanted = event.submitter?.getAttribute('value');
    const items = data.items.filter(({id}) => !wanted || id === wanted);
    void this.#copy(items.map(citationFormats[format]).join('\n\n'), items.length);
  }

  async #copy(text: string, count: number): Promise<void> {
    this.#copied = count;
    try {
      await navigator.clipboard.writeText(text);
      this.#announced = count === 1 ? 'Copied.' : 'Copied {count} citations.';
    } catch {
      this.#announced = 'This page does not allow copying.';
    }
    this.requestUpdate();
  }
}

function correction({guideSays, sourceSays}: ShownCorrection, {msg}: LocalizedSection): TemplateResult {
  return html`<p class="correction">
    <b>${msg('The guide says:')}</b> ${guideSays} <b>${msg('The source says:')}</b> ${sourceSays}
  </p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'therapy-references': TherapyReferences;
  }
}
