import {html, nothing, type TemplateResult} from 'lit/html.js';
import {hostStyles} from '../../base/host.styles.js';
import {proseStyles} from '../../base/prose.styles.js';
import {link} from '../../base/sources.js';
import {tokens} from '../../base/tokens.styles.js';
import {TherapyWidget} from '../../base/widget.js';
import {citationFormats, type CitationFormat} from '../../guide/citation-formats.js';
import {yearOf} from '../../guide/citations.js';
import {references} from '../../guide/craniosacral-therapy.js';
import type {Imprint, ReferenceList, Section, ShownCorrection} from '../../guide/guide.js';
import {referencesStyles} from './references.styles.js';

/**
 * The references: what each concludes itself, what was checked about it, what was corrected with its help; and citations to
 * take along.
 *
 * @tagname therapy-references
 * @csspart reference - One reference.
 * @csspart format - The choice of a citation format.
 * @csspart copy - A button that copies one citation.
 * @csspart copy-all - The button that copies all of them.
 * @csspart corrections - The corrections that name no reference.
 */
export class TherapyReferences extends TherapyWidget<'references'> {
  static override styles = [hostStyles, tokens('references'), proseStyles, referencesStyles];

  #said = '';

  constructor() {
    super({references});
  }

  protected override headingFor({name}: Imprint): string {
    return `${name}: references`;
  }

  protected override renderSection(section: Section<'references'>): TemplateResult {
    const corrections = Object.values(section.corrections);
    const others = corrections.filter(({references = []}) => references.length === 0);
    return html`<form @submit=${(event: SubmitEvent) => this.#onSubmit(event, section)}>
        <p>
          <label>
            Citations as
            <select part="format">
              ${Object.keys(citationFormats).map((format) => html`<option>${format}</option>`)}
            </select>
          </label>
          <button part="copy-all" value="">Copy all</button>
          <span role="status">${this.#said}</span>
        </p>
        <ol>
          ${section.data.items.map((item) => this.#reference(item, section))}
        </ol>
      </form>
      ${
        others.length > 0
          ? html`<details part="corrections">
              <summary>Other corrections to the source guide (${others.length})</summary>
              ${others.map(correction)}
            </details>`
          : nothing
      }`;
  }

  #reference(
    {id, csl}: ReferenceList['items'][number],
    section: Section<'references'>,
  ): TemplateResult | typeof nothing {
    const source = section.sources[id];
    if (!source) return nothing;
    const corrected = Object.values(section.corrections).filter(({references = []}) => references.includes(id));
    return html`<li part="reference" value=${id}>
      <p>${source.text}</p>
      ${source.concludes ? html`<p><b>It concludes:</b> ${source.concludes}</p>` : nothing}
      <p class="quiet">${[yearOf(csl), source.checked].filter(Boolean).join(' · ')}</p>
      ${source.links.map(link)}
      ${
        corrected.length > 0
          ? html`<details>
              <summary>What we corrected with it (${corrected.length})</summary>
              ${corrected.map(correction)}
            </details>`
          : nothing
      }
      <button part="copy" value=${id} aria-label="Copy citation ${id}">Copy</button>
    </li>`;
  }

  /** The footer without its list of sources, which stands above. */
  protected override renderFooter(section: Section<'references'>): TemplateResult {
    return html`<footer part="footer">${this.renderImprint(section)}</footer>`;
  }

  #onSubmit(event: SubmitEvent, {data}: Section<'references'>): void {
    event.preventDefault();
    const format = (event.currentTarget as HTMLFormElement).querySelector('select')?.value as CitationFormat;
    const wanted = (event.submitter as HTMLButtonElement | null)?.value;
    const items = data.items.filter(({id}) => !wanted || id === wanted);
    void this.#copy(items.map(citationFormats[format]).join('\n\n'), items.length);
  }

  async #copy(text: string, count: number): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#said = count === 1 ? 'Copied.' : `Copied ${count} citations.`;
    } catch {
      this.#said = 'This page does not allow copying.';
    }
    this.requestUpdate();
  }
}

function correction({guideSays, sourceSays}: ShownCorrection): TemplateResult {
  return html`<p class="correction"><b>The guide says:</b> ${guideSays} <b>The source says:</b> ${sourceSays}</p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'therapy-references': TherapyReferences;
  }
}
