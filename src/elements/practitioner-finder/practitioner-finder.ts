import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {buttonStyles} from '../../base/button.styles.js';
import {emit} from '../../base/emit.js';
import {directoryContext} from '../../base/guide-context.js';
import {heading} from '../../base/heading.js';
import {hostStyles} from '../../base/host.styles.js';
import type {LocalizedSection} from '../../i18n/localized-section.js';
import {sources} from '../../base/sources.js';
import {statement} from '../../base/statement.js';
import {SubscribedContext} from '../../base/subscribed-context.js';
import {tokens} from '../../base/tokens.styles.js';
import {TherapyWidget} from '../../base/widget.js';
import {practitioners} from '#guide';
import {directoryUrl, readDestination, type Destination, type DirectoryField} from '../../guide/directory.js';
import type {Message} from '../../i18n/messages.js';
import type {Credential, Register} from '../../guide/sections/practitioners.js';
import {finderStyles} from './practitioner-finder.styles.js';

type Directory = Extract<Destination, {kind: 'directory'}>;

const fieldLabels: Record<DirectoryField, Message> = {
  therapy: 'Therapy',
  location: 'Town or postcode',
  specialty: 'What you want help with',
};

/**
 * One button. With an `href` it leads to a booking page; with a template such as
 * `https://directory.example/find?q={therapy}&near={location}&for={specialty}` it asks for the fields named there first;
 * without an `href` it helps the reader to choose a practitioner well.
 *
 * @summary A button to your booking page or a directory, or help to choose well
 * @tagname therapy-practitioner-finder
 * @csspart button - The button or link.
 * @csspart dialog - The dialog.
 * @csspart submit - The button that leaves for the directory.
 * @csspart close - The button that closes the dialog.
 * @fires {CustomEvent<{url: string}>} therapy-find - The reader is about to leave for `detail.url`; can be cancelled.
 */
export class TherapyPractitionerFinder extends TherapyWidget<'practitioners'> {
  static override styles = [hostStyles, buttonStyles, tokens('practitioner-finder'), finderStyles];
  static override properties: PropertyDeclarations = {href: {}, label: {}};

  /** A booking page, or a directory with `{therapy}`, `{location}` and `{specialty}` where a search goes; `http:` or `https:` only. */
  declare href: string | undefined;

  /** Replaces the words on the button. */
  declare label: string | undefined;

  readonly #directory = new SubscribedContext(this, directoryContext);
  #read: string | undefined;
  #destination: Destination | undefined;

  constructor() {
    super({practitioners});
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const href = this.href ?? this.#directory.value;
    if (href === this.#read) return;
    this.#read = href;
    this.#destination = href ? readDestination(href, this.ownerDocument.baseURI) : undefined;
    if (this.#destination?.kind === 'refused') this.#refuse(this.#destination.reason);
  }

  protected override headingFor({msg, attribution: {practitioner}}: LocalizedSection): string {
    return msg('Find a {practitioner}', {practitioner});
  }

  protected override renderReady(section: LocalizedSection<'practitioners'>): TemplateResult {
    const destination = this.#destination;
    return html`<article part="base" class="base ${this.theme}" lang=${section.language}>
      ${destination?.kind === 'page' ? this.#link(destination.url, section) : this.#button(section)}<slot
        name="note"
      ></slot>
      ${this.#leaves ? this.#footerWithSources(section) : html`<footer>${this.renderAttribution(section)}</footer>`}
    </article>`;
  }

  /** Whether the button leads away, and not to the dialog that helps to choose and lists its sources itself. */
  get #leaves(): boolean {
    return this.#destination?.kind === 'page' || this.#destination?.kind === 'directory';
  }

  #footerWithSources(section: LocalizedSection<'practitioners'>): TemplateResult {
    return html`<footer part="footer">${this.renderAttribution(section)}${sources(section, this.eager)}</footer>`;
  }

  #link(url: string, section: LocalizedSection<'practitioners'>): TemplateResult {
    return html`<a
      part="button"
      class="button primary"
      href=${url}
      rel="noopener"
      referrerpolicy="no-referrer"
      @click=${this.#follow}
      >${this.#label(section)}</a
    >`;
  }

  #button(section: LocalizedSection<'practitioners'>): TemplateResult {
    return html`<button part="button" class="button primary" aria-haspopup="dialog" @click=${this.#open}>
        ${this.#label(section)}
      </button>
      <dialog part="dialog" aria-labelledby="heading">${this.eager ? this.#inDialog(section) : nothing}</dialog>`;
  }

  /** The content of the dialog, rendered when it opens or is printed. */
  #inDialog(section: LocalizedSection<'practitioners'>): TemplateResult {
    const destination = this.#destination;
    return html`<form method="dialog"><button part="close">${section.msg('Close')}</button></form>
      ${this.renderHeading(section)}
      ${destination?.kind === 'directory' ? this.#search(destination, section) : html`${this.renderSection(section)}${this.renderFooter(section)}`}`;
  }

  #label(section: LocalizedSection<'practitioners'>): string {
    return this.label || this.headingFor(section);
  }

  #search(directory: Directory, {msg, attribution: {name}}: LocalizedSection): TemplateResult {
    return html`<form part="body" class="search" autocomplete="off" @submit=${this.#submit}>
      ${directory.fields.map(
        (field) =>
          html`<label
            >${msg(fieldLabels[field])} <input name=${field} value=${field === 'therapy' ? name : ''}
          /></label>`,
      )}
      <p class="quiet">${msg('What you type goes to {host} and nowhere else.', {host: hostOf(directory)})}</p>
      <button part="submit" class="button primary">${msg('Search')}</button>
    </form>`;
  }

  /** Help to choose well: shown when the host names no address. */
  protected override renderSection(section: LocalizedSection<'practitioners'>): TemplateResult {
    const {lead, questions, credentials, redFlags, registers, registerNote} = section.data;
    return html`<div part="body" class="advice" lang=${section.attribution.language}>
      <p>${statement(lead, section)}</p>
      ${heading(this.headingLevel + 1, section.msg('Questions to ask'))}
      <ul>
        ${questions.map(({text}) => html`<li>${text}</li>`)}
      </ul>
      ${heading(this.headingLevel + 1, section.msg('Reasons to look elsewhere'))}
      <ul>
        ${redFlags.map((one) => html`<li>${statement(one, section)}</li>`)}
      </ul>
      ${heading(this.headingLevel + 1, section.msg('What the letters mean'))}
      <dl>${credentials.map((one) => this.#credential(one, section))}</dl>
      ${heading(this.headingLevel + 1, section.msg('Where to look'))}
      <ul>
        ${registers.map((one) => this.#register(one, section))}
      </ul>
      <p>${statement(registerNote, section)}</p>
    </div>`;
  }

  #credential({letters, name, meaning}: Credential, section: LocalizedSection): TemplateResult {
    return html`<dt><b>${letters}</b>: ${name}</dt>
      <dd>${statement(meaning, section)}</dd>`;
  }

  #register({name, region, role, url}: Register, section: LocalizedSection): TemplateResult {
    return html`<li>
      ${url ? html`<a href=${url} target="_blank" rel="noopener" referrerpolicy="no-referrer">${name}</a>` : html`<b>${name}</b>`}
      (${region}). ${statement(role, section)}
    </li>`;
  }

  readonly #open = (): void => {
    this.renderDeferred();
    this.renderRoot.querySelector('dialog')?.showModal();
  };

  readonly #follow = (event: Event): void => {
    const {currentTarget: link} = event;
    if (link instanceof HTMLAnchorElement && !emit(this, 'therapy-find', {url: link.href})) event.preventDefault();
  };

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const {currentTarget: form} = event;
    if (!(form instanceof HTMLFormElement) || this.#destination?.kind !== 'directory') return;
    const url = directoryUrl(this.#destination, valuesOf(form));
    if (!emit(this, 'therapy-find', {url})) return;
    form.closest('dialog')?.close();
    leaveFor(url, form);
  };

  /** Says what is wrong with the address once the widget shows; the dialog then helps to choose instead. */
  #refuse(reason: string): void {
    queueMicrotask(() => emit(this, 'therapy-error', {message: `<${this.localName}> ${reason}`}));
  }
}

function valuesOf(form: HTMLFormElement): Partial<Record<DirectoryField, Message>> {
  return Object.fromEntries(
    [...new FormData(form)].flatMap(([field, value]) => (typeof value === 'string' ? [[field, value]] : [])),
  );
}

/** Leaves through a link beside the form, because only a link keeps the referrer to itself. */
function leaveFor(url: string, form: HTMLFormElement): void {
  const link = document.createElement('a');
  Object.assign(link, {href: url, rel: 'noopener', referrerPolicy: 'no-referrer'});
  form.append(link);
  link.click();
  link.remove();
}

function hostOf({template, base}: Directory): string {
  return new URL(template, base).host;
}

declare global {
  interface HTMLElementTagNameMap {
    'therapy-practitioner-finder': TherapyPractitionerFinder;
  }
}
