import type {ReactiveControllerHost} from 'lit';
import type {Section, SectionName} from '../guide/guide.js';
import type {LocalizedSection} from '../i18n/localized-section.js';
import {guideContext, type SectionState} from './guide-context.js';
import {localeOf} from './locales.js';
import {SubscribedContext} from './subscribed-context.js';

type Host = ReactiveControllerHost & HTMLElement & {guide: string | undefined};

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
  readonly #guide: SubscribedContext<typeof guideContext>;

  constructor(host: Host, bundled: Bundled<Name>) {
    this.#host = host;
    this.#bundled = bundled;
    this.#guide = new SubscribedContext(host, guideContext);
  }

  /** What to show now of a section. */
  state(name: Name): LocalizedState<Name> {
    const around = this.#guide.value ?? (hasLateProvider(this.#host) ? undefined : 'bundled');
    const own = this.#host.guide ? 'bundled' : around;
    const locale = localeOf(this.#host);
    if (own === 'bundled') return {status: 'ready', section: locale.localize(this.#bundled[name], name)};
    const state: SectionState<Name> = own?.[name] ?? pending;
    return state.status === 'ready' ? {...state, section: locale.localize(state.section)} : state;
  }
}

/** Whether the nearest `<therapy-guide>` whose script has not run yet will bring a guide of its own. */
function hasLateProvider(host: Element): boolean {
  const provider = host.closest('therapy-guide:not(:defined)');
  return provider !== null && (provider.hasAttribute('src') || 'data' in provider);
}
