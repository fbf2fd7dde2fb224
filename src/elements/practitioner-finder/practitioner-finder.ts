import {ContextConsumer} from '@lit/context';
import {css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {TherapyErrorEvent} from '../../base/events.js';
import {directoryContext} from '../../base/guide-context.js';
import {heading} from '../../base/heading.js';
import {hostStyles} from '../../base/host.styles.js';
import {statement} from '../../base/statement.js';
import {tokens} from '../../base/tokens.styles.js';
import {TherapyWidget} from '../../base/widget.js';
import {about, practitioners} from '../../guide/craniosacral-therapy.js';
import {directoryUrl, readDestination, type Destination, type DirectoryField} from '../../guide/directory.js';
import type {Section} from '../../guide/guide.js';
import type {About} from '../../guide/sections/about.js';
import type {Credential, Register} from '../../guide/sections/practitioners.js';
import {finderStyles} from './practitioner-finder.styles.js';

type Directory = Extract<Destination, {kind: 'directory'}>;

/** Fired before a reader leaves for a booking page or a directory; `preventDefault()` keeps the reader here. */
export class TherapyFindEvent extends CustomEvent<{url: string}> {
  constructor(url: string) {
    super('therapy-find', {bubbles: true, composed: true, cancelable: true, detail: {url}});
  }
}

const fieldLabels: Record<DirectoryField, string> = {
  therapy: 'Therapy',
  location: 'Town or postcode',
  specialty: 'What you want help with',
};

/**
 * One button. With an `href` it leads to a booking page; with a template such as
 * `https://directory.example/find?q={therapy}&near={location}&for={specialty}` it asks for the fields named there first;
 * without an `href` it helps the reader to choose a practitioner well.
 *
 * @tagname therapy-practitioner-finder
 * @csspart button - The button or link.
 * @csspart dialog - The dialog.
 * @csspart submit - The button that leaves for the directory.
 * @csspart close - The button that closes the dialog.
 * @fires {TherapyFindEvent} therapy-find - The reader is about to leave for `detail.url`; can be cancelled.
 */
export class TherapyPractitionerFinder extends TherapyWidget<'practitioners'> {
  static override styles = [hostStyles, tokens(css`practitioner-finder`), finderStyles];

  /** A booking page, or a directory with `{therapy}`, `{location}` and `{specialty}` where a search goes; `http:` or `https:` only. */
  @property() href: string | undefined;

  /** Replaces the words on the button. */
  @property() label: string | undefined;

  readonly #directory = new ContextConsumer(this, {context: directoryContext, subscribe: true});
  #read: string | undefined;
  #destination: Destination | undefined;

  constructor() {
    super('practitioners', {about, section: practitioners});
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const href = this.href ?? this.#directory.value;
    if (href === this.#read) return;
    this.#read = href;
    this.#destination = href ? readDestination(href, this.ownerDocument.baseURI) : undefined;
    if (this.#destination?.kind === 'refused') this.#refuse(this.#destination.reason);
  }

  protected override headingFor({practitioner}: About): string {
    return `Find a ${practitioner}`;
  }

  protected override renderReady(section: Section<'practitioners'>, about: About): TemplateResult {
    const destination = this.#destination;
    const advises = !destination || destination.kind === 'refused';
    return html`<div part="base" class="base ${this.theme}" lang=${about.language}>
      ${destination?.kind === 'page' ? this.#link(destination.url, about) : this.#button(about)} ${this.renderNote()}
      ${advises ? html`<div class="footer">${this.renderImprint(about)}</div>` : this.renderFooter(section, about)}
      ${destination?.kind === 'directory' ? this.#dialog(about, this.#search(destination, about)) : nothing}
      ${advises ? this.#dialog(about, html`${this.renderSection(section)}${this.renderFooter(section, about)}`) : nothing}
    </div>`;
  }

  #link(url: string, about: About): TemplateResult {
    return html`<a
      part="button"
      class="primary"
      href=${url}
      rel="noopener"
      referrerpolicy="no-referrer"
      @click=${this.#follow}
      >${this.label || this.headingFor(about)}</a
    >`;
  }

  #button(about: About): TemplateResult {
    return html`<button part="button" class="primary" type="button" aria-haspopup="dialog" @click=${this.#open}>
      ${this.label || this.headingFor(about)}
    </button>`;
  }

  #dialog(about: About, content: TemplateResult): TemplateResult {
    return html`<dialog part="dialog" aria-labelledby="heading">
      <form method="dialog" class="corner"><button part="close" class="plain">Close</button></form>
      ${heading(this.headingLevel, this.heading || this.headingFor(about), {id: 'heading', part: 'heading'})} ${content}
    </dialog>`;
  }

  #search(directory: Directory, {name}: About): TemplateResult {
    return html`<form part="body" class="search" autocomplete="off" @submit=${this.#leave}>
      ${directory.fields.map(
        (field) => html`<label>${fieldLabels[field]} <input name=${field} value=${field === 'therapy' ? name : ''} /></label>`,
      )}
      <p class="quiet">What you type goes to ${hostOf(directory)} and nowhere else.</p>
      <button part="submit" class="primary">Search</button>
      <a class="away" hidden rel="noopener" referrerpolicy="no-referrer"></a>
    </form>`;
  }

  /** Help to choose well: shown when the host names no address. */
  protected override renderSection(section: Section<'practitioners'>): TemplateResult {
    const {lead, questions, credentials, redFlags, registers, registerNote} = section.data;
    return html`<div part="body" class="advice">
      <p>${statement(lead, section)}</p>
      ${heading(this.headingLevel + 1, 'Questions to ask')}
      <ul>${questions.map(({text}) => html`<li>${text}</li>`)}</ul>
      ${heading(this.headingLevel + 1, 'Reasons to look elsewhere')}
      <ul>${redFlags.map((one) => html`<li>${statement(one, section)}</li>`)}</ul>
      ${heading(this.headingLevel + 1, 'What the letters mean')}
      <dl>${credentials.map((one) => this.#credential(one, section))}</dl>
      ${heading(this.headingLevel + 1, 'Where to look')}
      <ul>${registers.map((one) => this.#register(one, section))}</ul>
      <p>${statement(registerNote, section)}</p>
    </div>`;
  }

  #credential({letters, name, meaning}: Credential, section: Section): TemplateResult {
    return html`<dt><b>${letters}</b>: ${name}</dt>
      <dd>${statement(meaning, section)}</dd>`;
  }

  #register({name, region, role, url}: Register, section: Section): TemplateResult {
    return html`<li>
      ${url ? html`<a href=${url} target="_blank" rel="noopener" referrerpolicy="no-referrer">${name}</a>` : html`<b>${name}</b>`}
      (${region}). ${statement(role, section)}
    </li>`;
  }

  readonly #open = (): void => {
    this.renderRoot.querySelector('dialog')?.showModal();
  };

  readonly #follow = (event: Event): void => {
    const url = (event.currentTarget as HTMLAnchorElement).href;
    if (!this.dispatchEvent(new TherapyFindEvent(url))) event.preventDefault();
  };

  /** Leaves through a link, because only a link keeps the referrer to itself. */
  readonly #leave = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const link = form.querySelector('a');
    if (!link || this.#destination?.kind !== 'directory') return;
    link.href = directoryUrl(this.#destination, valuesOf(form));
    if (!this.dispatchEvent(new TherapyFindEvent(link.href))) return;
    form.closest('dialog')?.close();
    link.click();
  };

  /** Says what is wrong with the address; the dialog then helps to choose instead. */
  #refuse(reason: string): void {
    void this.updateComplete.then(() => this.dispatchEvent(new TherapyErrorEvent(`<${this.localName}> ${reason}`)));
  }
}

function valuesOf(form: HTMLFormElement): Partial<Record<DirectoryField, string>> {
  return Object.fromEntries([...new FormData(form)].map(([field, value]) => [field, String(value)]));
}

function hostOf({template, base}: Directory): string {
  return new URL(template, base).host;
}

declare global {
  interface HTMLElementTagNameMap {
    'therapy-practitioner-finder': TherapyPractitionerFinder;
  }
  interface HTMLElementEventMap {
    'therapy-find': TherapyFindEvent;
  }
}
