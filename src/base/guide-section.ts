import type {Section, SectionName} from '../guide/guide.js';
import {ContextReader} from './context-reader.js';
import {guideContext, type SectionState} from './guide-context.js';
import {localeOf, connectedWidgets} from './locales.js';
import type {LocalizedSection} from '../i18n/localized-section.js';
import type {TemplateElement} from './template-element.js';

type Host = TemplateElement & {guide: string | undefined};

/** The sections that a widget carries, by name. */
export type Bundled<Name extends SectionName> = {readonly [Each in Name]: Section<Each>};

const pending = {status: 'pending'} as const;

/** What a widget has to show, in the language of its reader. */
export type LocalizedState<Name extends SectionName> =
  Exclude<SectionState, {status: 'ready'}> | {readonly status: 'ready'; readonly section: LocalizedSection<Name>};

/**
 * The sections a widget shows: of the guide named on the element itself, else of the nearest `<therapy-guide>`, else of the
 * bundled one. A provider that upgrades later is waited for when it would bring another guide.
 */
export class SectionController<Name extends SectionName> {
  readonly #host: Host;
  readonly #bundled: Bundled<Name>;
  readonly #context;

  constructor(host: Host, bundled: Bundled<Name>) {
    this.#host = host;
    this.#bundled = bundled;
    this.#context = new ContextReader(host, guideContext);
  }

  /** What to show now of a section. */
  state(name: Name): LocalizedState<Name> {
    const around = this.#context.value;
    const own = this.#host.guide ? 'bundled' : (around ?? (lateProvider(this.#host) ? undefined : 'bundled'));
    const language = localeOf(this.#host);
    if (own === 'bundled') return {status: 'ready', section: language.localize(this.#bundled[name], name)};
    const state: SectionState<Name> = own?.[name] ?? pending;
    return state.status === 'ready' ? {...state, section: language.localize(state.section)} : state;
  }

  connect(): void {
    connectedWidgets.add(this.#host);
    this.#context.ask();
    const late = lateProvider(this.#host);
    if (late) void customElements.whenDefined(late.localName).then(() => this.#context.ask());
  }

  disconnect(): void {
    connectedWidgets.delete(this.#host);
    this.#context.leave();
  }
}

/** The nearest `<therapy-guide>` whose script has not run yet and that will bring a guide of its own. */
function lateProvider(host: Element): Element | undefined {
  const provider = host.closest('therapy-guide:not(:defined)');
  return provider && (provider.hasAttribute('src') || 'data' in provider) ? provider : undefined;
}
