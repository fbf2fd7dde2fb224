import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {bulletList} from '../../base/bullet-list.js';
import {buttonStyles} from '../../base/button.styles.js';
import {emit} from '../../base/emit.js';
import {directoryContext} from '../../base/guide-context.js';
import {heading} from '../../base/heading.js';
import {hostStyles} from '../../base/host.styles.js';
import type {LocalizedSection} from '../../i18n/localized-section.js';
import {openDialog} from './open-dialog.js';
import {bullets, statement} from '../../base/statement.js';
import {SubscribedContext} from '../../base/subscribed-context.js';
import {tokens} from '../../base/tokens.styles.js';
import {TherapyWidget} from '../../base/widget.js';
import {practitioners} from '#guide';
import {
  directoryFields,
  directoryUrl,
  readDestination,
  type Destination,
  type DirectoryField,
} from '../../guide/directory.js';
import type {Message} from '../../i18n/messages.js';
import type {Credential, Register} from '../../guide/sections/practitioners.js';
import {finderStyles} from './practitioner-finder.styles.js';

type Directory = Extract<Destination, {kind: 'directory'}>;

const fieldLabels: Record<DirectoryField, Message> = {
  therapy: 'Therapy',
  location: 'Town or ZIP code',
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
 * @csspart letters - What the letters after a name mean; it unfolds.
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
  #destination: Destination | undefined;

  constructor() {
    super({practitioners});
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const href = this.href ?? this.#directory.value;
    this.#destination = href ? readDestination(href, this.ownerDocument.baseURI) : undefined;
    const reason = this.#destination?.kind === 'refused' ? this.#destination.reason : undefined;
    if (this.checks.isNewFault('href', href, reason === undefined) && reason) this.#refuse(reason);
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
      ${this.inArticle ? nothing : this.#footer(section)}
    </article>`;
  }

  /** The dialog that helps to choose lists its sources itself. */
  #footer(section: LocalizedSection<'practitioners'>): TemplateResult {
    return this.#leaves
      ? html`<footer part="footer">${this.renderAttribution(section)}${this.renderSources(section)}</footer>`
      : html`<footer class="imprint">${this.renderAttribution(section)}</footer>`;
  }

  /** Whether the button leads away, and not to the dialog that helps to choose. */
  get #leaves(): boolean {
    return this.#destination?.kind === 'page' || this.#destination?.kind === 'directory';
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
      <dialog part="dialog" closedby="closerequest" aria-labelledby="heading">
        ${this.eager ? this.#inDialog(section) : nothing}
      </dialog>`;
  }

  /** The content of the dialog, rendered when it opens or is printed. */
  #inDialog(section: LocalizedSection<'practitioners'>): TemplateResult {
    const destination = this.#destination;
    return html`<div class="title">
        ${this.renderHeading(section)}
        <form method="dialog"><button part="close">${section.msg('Close')}</button></form>
      </div>
      ${destination?.kind === 'directory' ? this.#search(destination, section) : html`${this.renderSection(section)}${this.renderFooter(section)}`}`;
  }

  #label(section: LocalizedSection<'practitioners'>): string {
    return this.label || this.headingFor(section);
  }

  /** Each field has a place of its own, and so keeps what was typed into it when the host asks for others. */
  #search(directory: Directory, {msg, attribution: {name}}: LocalizedSection): TemplateResult {
    return html`<form part="body" class="search" autocomplete="off" @submit=${this.#submit}>
      ${directoryFields.map((field) =>
        directory.fields.includes(field)
          ? html`<label
              >${msg(fieldLabels[field])} <input name=${field} value=${field === 'therapy' ? name : ''}
            /></label>`
          : nothing,
      )}
      <p class="quiet">${msg('What you type goes to {host} and nowhere else.', {host: hostOf(directory)})}</p>
      <button part="submit" class="button primary">${msg('Search')}</button>
    </form>`;
  }

  /** Help to choose well: shown when the host names no address. */
  protected override renderSection(section: LocalizedSection<'practitioners'>): TemplateResult {
    const {lead, questions, redFlags, registers, registerNote} = section.data;
    return html`<div part="body" class="advice" lang=${section.attribution.language}>
      <p>${statement(lead, section)}</p>
      ${heading(this.headingLevel + 1, section.msg('Questions to ask'))} ${bulletList(questions.map(({text}) => text))}
      ${heading(this.headingLevel + 1, section.msg('Reasons to look elsewhere'))} ${bullets(redFlags, section)}
      ${heading(this.headingLevel + 1, section.msg('Where to look'))}
      ${bulletList(registers.map((one) => this.#register(one, section)))}
      <p>${statement(registerNote, section)}</p>
      ${this.#letters(section)}
    </div>`;
  }

  #letters(section: LocalizedSection<'practitioners'>): TemplateResult {
    const {credentials} = section.data;
    const title = section.msg('What the letters mean ({count})', {count: credentials.length});
    return this.disclosure(
      'letters',
      heading(this.headingLevel + 1, title),
      () => html`<dl>${credentials.map((one) => this.#credential(one, section))}</dl>`,
    );
  }

  #credential({letters, name, meaning}: Credential, section: LocalizedSection): TemplateResult {
    return html`<dt><b translate="no">${letters}</b>: ${name}</dt>
      <dd>${statement(meaning, section)}</dd>`;
  }

  #register({name, region, role, url}: Register, section: LocalizedSection): TemplateResult {
    return html`${url ? html`<a href=${url} target="_blank" rel="noopener" referrerpolicy="no-referrer" translate="no">${name}</a>` : html`<b translate="no">${name}</b>`}
    (${region}). ${statement(role, section)}`;
  }

  readonly #open = (): void => {
    this.renderDeferred();
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog) openDialog(dialog);
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
