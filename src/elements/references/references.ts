import {html, nothing, type TemplateResult} from 'lit';
import {AddressTarget} from '../../base/address-target.js';
import {CopyController} from '../../base/copy-controller.js';
import {copyStyles} from '../../base/copy.styles.js';
import {hostStyles} from '../../base/host.styles.js';
import {proseStyles} from '../../base/prose.styles.js';
import {sectionTitle, type LocalizedSection} from '../../i18n/localized-section.js';
import {ownValue} from '../../guide/own-value.js';
import {correctionLine, links, verdictOf} from '../../base/sources.js';
import {tokens} from '../../base/tokens.styles.js';
import {TherapyWidget} from '../../base/widget.js';
import {checkedLine, type Source} from '../../guide/source.js';
import {citationFormats} from '../../guide/citation-formats.js';
import {references} from '#guide';
import type {ShownCorrection} from '../../guide/guide.js';
import type {Message} from '../../i18n/messages.js';
import {referencesStyles} from './references.styles.js';

/**
 * The references: what was checked about each; one disclosure each with what its authors conclude, its limits, and what was corrected
 * with its help; and citations to take along. `#reference-10` in the page's address opens one; the address is never written.
 *
 * @summary The sources, what was checked, what was corrected; citations to copy as AMA, BibTeX or RIS
 * @tagname therapy-references
 * @csspart reference - One reference.
 * @csspart details - What a reference concludes, its limits, and what was corrected with its help.
 * @csspart format - The choice of a citation format.
 * @csspart copy - A button that copies one citation.
 * @csspart copy-all - The button that copies all of them.
 * @csspart corrections - The corrections that name no reference.
 */
export class TherapyReferences extends TherapyWidget<'references'> {
  static override styles = [hostStyles, tokens('references'), proseStyles, copyStyles, referencesStyles];

  readonly #clipboard = new CopyController(this);
  #announced: Message | undefined;
  #copied = 0;

  constructor() {
    super({references});
    new AddressTarget(this, 'reference-', () => this.renderDeferred());
  }

  protected override headingFor(section: LocalizedSection): string {
    return sectionTitle(section, section.msg('References'));
  }

  protected override renderSection(section: LocalizedSection<'references'>): TemplateResult {
    const corrections = Object.values(section.corrections);
    const others = corrections.filter(({references = []}) => references.length === 0);
    return html`<form @submit=${(event: SubmitEvent) => this.#onSubmit(event, section)}>
        <p class="controls">
          <label>
            ${section.msg('Citations as')}
            <select part="format">
              ${Object.keys(citationFormats).map((format) => html`<option value=${format} translate="no">${format}</option>`)}
            </select>
          </label>
          <button part="copy-all" value="">${section.msg('Copy all')}</button>
          <span role="status">${this.#announced && section.msg(this.#announced, {count: this.#copied})}</span>
        </p>
        ${this.#clipboard.render(section.msg)}
        <ol>
          ${section.data.items.map(({id}) => this.#reference(ownValue(section.sources, id), section))}
        </ol>
      </form>
      ${others.length > 0 ? this.#otherCorrections(others, section) : nothing}`;
  }

  #reference(source: Source | undefined, section: LocalizedSection): TemplateResult | typeof nothing {
    if (!source) return nothing;
    const {id, text} = source;
    return html`<li part="reference" id="reference-${id}" value=${id}>
      <p>
        <span>
          <span lang=${section.original ?? nothing} translate="no">${text}.</span>
          <span class="checked">${checkedLine(source, section.msg)}</span>
          ${source.links.length > 0 ? html`<span class="links">${links(source, section)}</span>` : nothing}
        </span>
      </p>
      <button part="copy" value=${id} aria-label=${section.msg('Copy citation {id}', {id})}>
        ${section.msg('Copy')}
      </button>
      ${this.#details(source, section)}
    </li>`;
  }

  #details(source: Source, section: LocalizedSection): TemplateResult | typeof nothing {
    const {id, concludes, limits} = source;
    const corrected = Object.values(section.corrections).filter(({references = []}) => references.includes(id));
    const summary = summaryOf(Boolean(concludes ?? limits), corrected.length);
    if (!summary) return nothing;
    return this.disclosure(
      'details',
      section.msg(summary, {count: corrected.length}),
      () => html`${verdictOf(source, section)} ${corrected.map((one) => correctionLine(one, section))}`,
    );
  }

  #otherCorrections(others: readonly ShownCorrection[], section: LocalizedSection): TemplateResult {
    const summary = section.msg('Other corrections to the source guide ({count})', {count: others.length});
    return this.disclosure('corrections', summary, () => others.map((one) => correctionLine(one, section)));
  }

  /** The footer without its list of sources, which the widget itself shows. */
  protected override renderFooter(section: LocalizedSection<'references'>): TemplateResult | typeof nothing {
    if (this.inArticle) return nothing;
    return html`<footer part="footer">${this.renderAttribution(section)}</footer>`;
  }

  #onSubmit(event: SubmitEvent, {data}: LocalizedSection<'references'>): void {
    event.preventDefault();
    const format = ownValue(citationFormats, this.renderRoot.querySelector('select')?.value ?? '');
    if (!format) return;
    const wanted = event.submitter?.getAttribute('value');
    const items = data.items.filter(({id}) => !wanted || id === wanted);
    void this.#copy(items.map(format).join('\n\n'), items.length);
  }

  async #copy(text: string, count: number): Promise<void> {
    const isCopied = await this.#clipboard.copy(text);
    this.#copied = count;
    if (isCopied) this.#announced = count === 1 ? 'Copied.' : 'Copied {count} citations.';
    else this.#announced = 'This page does not allow copying.';
    this.requestUpdate();
  }
}

/** What the disclosure of a reference has inside, and how much. */
function summaryOf(verdict: boolean, corrections: number): Message | undefined {
  if (corrections === 0) return verdict ? 'Conclusion and limits' : undefined;
  if (corrections === 1) return verdict ? 'Conclusion and limits, one correction' : 'One correction';
  return verdict ? 'Conclusion and limits, {count} corrections' : '{count} corrections';
}

declare global {
  interface HTMLElementTagNameMap {
    'therapy-references': TherapyReferences;
  }
}
