import {ContextConsumer} from '@lit/context';
import type {LitElement, ReactiveController} from 'lit';
import type {ParsedGuide, Section, SectionName} from '../guide/guide.js';
import type {About} from '../guide/sections/about.js';
import {guideContext, type GuideOnPage} from './guide-context.js';
import {warnOfAttribute} from './warn.js';

/** What a widget has to show: nothing yet, a reason why not, or its section. */
export type SectionState<Name extends SectionName> =
  | {readonly status: 'pending'}
  | {readonly status: 'failed'; readonly message: string; readonly canRetry: boolean}
  | {readonly status: 'ready'; readonly about: About; readonly section: Section<Name>};

/** A section of the guide that is built into the script. */
export interface Bundled<Name extends SectionName> {
  about: About;
  section: Section<Name>;
}

type Host = LitElement & {guide: string | undefined};

/**
 * Finds the section a widget shows: the guide named on the element itself, else the one of the nearest `<therapy-guide>`,
 * else the bundled one. A provider that upgrades later is waited for when it would bring another guide.
 */
export class SectionController<Name extends SectionName> implements ReactiveController {
  readonly #host: Host;
  readonly #name: Name;
  readonly #bundled: SectionState<Name> & {status: 'ready'};
  readonly #onPage: ContextConsumer<typeof guideContext, Host>;
  #awaitsProvider = false;
  #state: SectionState<Name> | undefined;
  #stateFrom: GuideOnPage | undefined;

  constructor(host: Host, name: Name, bundled: Bundled<Name>) {
    this.#host = host;
    this.#name = name;
    this.#bundled = {status: 'ready', ...bundled};
    host.addController(this);
    this.#onPage = new ContextConsumer(host, {context: guideContext, subscribe: true});
  }

  /** What to show now. The same object comes back until something changed. */
  get state(): SectionState<Name> {
    if (this.#host.guide === this.#bundled.about.id) return this.#bundled;
    const source = this.#onPage.value;
    if (source === undefined) return this.#awaitsProvider ? pending : this.#bundled;
    if (this.#state === undefined || this.#stateFrom !== source) this.#state = this.#read(source);
    this.#stateFrom = source;
    return this.#state;
  }

  /** Runs before the consumer asks anew, so that a widget moved out of a provider forgets that provider's guide. */
  hostConnected(): void {
    this.#onPage.value = undefined;
    const provider = unreadyProvider(this.#host);
    this.#awaitsProvider = provider !== undefined;
    if (provider) void customElements.whenDefined(provider.localName).then(() => this.#providerCame());
  }

  /** Names a guide that is not here; the widget then shows what it would show without the attribute. */
  hostUpdate(): void {
    const {guide} = this.#host;
    if (guide === undefined || guide === null || guide === this.#bundled.about.id) return;
    warnOfAttribute(this.#host, 'guide', guide, `"${this.#bundled.about.id}"`);
    this.#host.guide = undefined;
  }

  #providerCame(): void {
    this.#awaitsProvider = false;
    if (this.#host.isConnected) this.#onPage.hostConnected();
    this.#host.requestUpdate();
  }

  #read(source: GuideOnPage): SectionState<Name> {
    if (source.status === 'bundled') return this.#bundled;
    return source.status === 'ready' ? sectionOf(source.guide, this.#name) : source;
  }
}

const pending = {status: 'pending'} as const;

function sectionOf<Name extends SectionName>({about, sections, issues}: ParsedGuide, name: Name): SectionState<Name> {
  const section = sections[name];
  if (section) return {status: 'ready', about, section};
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const faults = issues.filter(({path}) => path.startsWith(name)).map(({path, message}) => `${path}: ${message}`);
  return {status: 'failed', message: faults[0] ?? `the guide "${about.name}" has no ${words}`, canRetry: false};
}

/** The nearest `<therapy-guide>` whose script has not run yet and that will bring a guide of its own. */
function unreadyProvider(host: Element): Element | undefined {
  const provider = host.closest('therapy-guide');
  if (!provider || provider.matches(':defined')) return undefined;
  return provider.hasAttribute('src') || 'data' in provider ? provider : undefined;
}
