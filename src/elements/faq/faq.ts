import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {AddressTarget} from '../../base/address-target.js';
import {hostStyles} from '../../base/host.styles.js';
import {jsonLd} from '../../base/json-ld.js';
import {sectionTitle, type LocalizedSection} from '../../i18n/localized-section.js';
import {paragraphs} from '../../base/statement.js';
import {tokens} from '../../base/tokens.styles.js';
import {TherapyWidget} from '../../base/widget.js';
import {faq} from '#guide';
import {faqPage} from '../../guide/schema-org.js';
import type {FaqItem} from '../../guide/sections/faq.js';
import {faqStyles} from './faq.styles.js';

/**
 * Questions and answers. A question opens when the page's address ends in `#faq-` and its id; the address is never written.
 *
 * @summary Questions and answers; `#faq-painful` in the address opens one
 * @tagname therapy-faq
 * @csspart item - A question with its answer, to which an address leads.
 * @csspart question - A question.
 * @csspart answer - Its answer.
 */
export class TherapyFaq extends TherapyWidget<'faq'> {
  static override styles = [hostStyles, tokens('faq'), faqStyles];
  static override properties: PropertyDeclarations = {schema: {}};

  /** `on` adds the questions and answers as schema.org data for search engines. */
  declare schema: 'on' | undefined;

  constructor() {
    super({faq});
    new AddressTarget(this, 'faq-', () => this.renderDeferred());
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.schema = this.checks.oneOf('schema', this.schema, ['on'], undefined);
  }

  protected override headingFor(section: LocalizedSection): string {
    return sectionTitle(section, section.msg('Questions and answers'));
  }

  protected override renderSection(section: LocalizedSection<'faq'>): TemplateResult {
    return html`${section.data.items.map((item) => this.#item(item, section))}
    ${this.schema && this.isConnected ? jsonLd(faqPage(section)) : nothing}`;
  }

  #item({id, question, answer}: FaqItem, section: LocalizedSection): TemplateResult {
    return html`<details part="item" id="faq-${id}" ?open=${this.expanded}>
      <summary part="question"><span>${question}</span></summary>
      <div part="answer">${paragraphs(answer, section)}</div>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapy-faq': TherapyFaq;
  }
}
