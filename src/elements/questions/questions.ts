import {html, type TemplateResult} from 'lit';
import {buttonStyles} from '../../base/button.styles.js';
import {CopyController} from '../../base/copy-controller.js';
import {copyStyles} from '../../base/copy.styles.js';
import {heading} from '../../base/heading.js';
import {hostStyles} from '../../base/host.styles.js';
import {printSheet} from '../../base/print-sheet.js';
import type {LocalizedSection} from '../../i18n/localized-section.js';
import {statement} from '../../base/statement.js';
import {tokens} from '../../base/tokens.styles.js';
import {TherapyWidget} from '../../base/widget.js';
import type {Basis} from '../../guide/statement.js';
import {marksIn} from '../../guide/statement-marks.js';
import {practitioners} from '#guide';
import type {Message} from '../../i18n/messages.js';
import type {Credential} from '../../guide/sections/practitioners.js';
import {questionsStyles} from './questions.styles.js';

/**
 * Questions to ask a practitioner, as a checklist: tick, add one of your own, print, copy. Nothing is stored or sent.
 *
 * @summary Questions to tick, print or copy, with room for one of the reader's own; what the letters mean
 * @tagname therapy-questions
 * @csspart question - One question with its box.
 * @csspart letters - What the letters after a name mean; it unfolds.
 * @csspart add - The button that adds a question of the reader's own.
 * @csspart print - The button that prints the list.
 * @csspart copy - The button that copies the list.
 */
export class TherapyQuestions extends TherapyWidget<'practitioners'> {
  static override styles = [hostStyles, buttonStyles, tokens('questions'), copyStyles, questionsStyles];

  readonly #clipboard = new CopyController(this);
  #own: string[] = [];
  #announced: Message[] = [];

  constructor() {
    super({practitioners});
  }

  protected override headingFor({msg, attribution: {practitioner}}: LocalizedSection): string {
    return msg('Questions to ask a {practitioner}', {practitioner});
  }

  /** The questions themselves have none. */
  protected override marksOf({data}: LocalizedSection<'practitioners'>): readonly Basis[] {
    return marksIn(data.credentials);
  }

  protected override renderSection(section: LocalizedSection<'practitioners'>): TemplateResult {
    const {msg, data} = section;
    const {questions, credentials} = data;
    return html`<form autocomplete="off" @submit=${(event: SubmitEvent) => this.#onSubmit(event, section)}>
        <p class="quiet live">
          ${msg('Tick those you want to take along. Without a tick, all of them are printed or copied.')}
        </p>
        <ul role="list">
          ${[...questions.map(({text}) => text), ...this.#own].map(
            (text) =>
              html`<li part="question">
                <label class="row"><input type="checkbox" value=${text} /> <span>${text}</span></label>
              </li>`,
          )}
        </ul>
        <p class="own-line">
          <label class="own">${msg('A question of your own')} <input type="text" /></label>
          <button part="add" class="button" value="add">${msg('Add')}</button>
        </p>
        <p class="actions">
          <button part="print" class="button primary" value="print">${msg('Print')}</button>
          <button part="copy" class="button" value="copy">${msg('Copy')}</button>
          <span role="status">${this.#announced.map((one) => msg(one)).join(' ')}</span>
        </p>
        ${this.#clipboard.render(msg)}
      </form>
      ${this.disclosure(
        'letters',
        heading(this.headingLevel + 1, msg('What the letters mean ({count})', {count: credentials.length})),
        () => html`<dl>${credentials.map((one) => this.#credential(one, section))}</dl>`,
      )}`;
  }

  #credential({letters, name, meaning}: Credential, section: LocalizedSection): TemplateResult {
    return html`<dt><b translate="no">${letters}</b>: ${name}</dt>
      <dd>${statement(meaning, section)}</dd>`;
  }

  #onSubmit(event: SubmitEvent, section: LocalizedSection<'practitioners'>): void {
    event.preventDefault();
    const pressed = event.submitter?.getAttribute('value');
    if (pressed === 'print') this.#print(section);
    else if (pressed === 'copy') void this.#copy();
    else this.#add();
  }

  #add(): void {
    const field = this.renderRoot.querySelector<HTMLInputElement>('[type="text"]');
    const question = field?.value.trim();
    if (!field || !question) {
      this.#announce('Type a question first.');
      field?.focus();
      return;
    }
    this.#own = [...this.#own, question];
    field.value = '';
    this.#announce('Added.');
  }

  #print(section: LocalizedSection<'practitioners'>): void {
    const {msg, language, attribution} = section;
    const {name, version, checkedInWords: date} = attribution;
    const title = this.headingFor(section);
    const content = html`<h1>${title}</h1>
      ${this.#chosen().map(
        (question) =>
          html`<h2>${question}</h2>
            <div class="space"></div>`,
      )}
      <p>
        ${msg('{name} guide, version {version}. Last checked {date}.', {name, version, date})}
        ${msg('Not medical advice.')}
      </p>`;
    printSheet(this.renderRoot, {title, language, content});
  }

  async #copy(): Promise<void> {
    if (await this.#clipboard.copy(this.#chosen().join('\n'))) this.#announce('Copied.');
    else this.#announce('This page does not allow copying.', 'Print the list instead.');
  }

  #announce(...words: Message[]): void {
    this.#announced = words;
    this.requestUpdate();
  }

  /** The questions ticked; all of them when none is. */
  #chosen(): string[] {
    const boxes = [...this.renderRoot.querySelectorAll<HTMLInputElement>('[type="checkbox"]')];
    const ticked = boxes.filter(({checked}) => checked);
    return (ticked.length > 0 ? ticked : boxes).map(({value}) => value);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapy-questions': TherapyQuestions;
  }
}
