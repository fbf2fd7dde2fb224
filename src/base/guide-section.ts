import type {ReactiveControllerHost} from 'lit';
import type {Section, SectionName} from '../guide/guide.js';
import type {LocalizedSection} from '../i18n/localized-section.js';
import {guideContext, type GuideOnPage, type SectionState} from './guide-context.js';
import {shortened} from '../guide/shortened.js';
import {addedGuide, addedGuideIds, sectionOf} from './added-guides.js';
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
  readonly #provided: SubscribedContext<typeof guideContext>;

  constructor(host: Host, bundled: Bundled<Name>) {
    this.#host = host;
    this.#bundled = bundled;
    this.#provided = new SubscribedContext(host, guideContext);
  }

  /** What to show now of a section. */
  state(name: Name): LocalizedState<Name> {
    const locale = localeOf(this.#host);
    const guide = this.#guideOnPage();
    if (guide === 'bundled') return {status: 'ready', section: locale.localize(this.#bundled[name], name)};
    const state = guide ? stateIn(guide, name, locale.tag) : pending;
    return state.status === 'ready' ? {...state, section: locale.localize(state.section)} : state;
  }

  /** The guide to show; nothing while it is on its way. An id that no script of the page has is ignored. */
  #guideOnPage(): GuideOnPage | undefined {
    const {guide} = this.#host;
    if (guide === this.bundledId) return 'bundled';
    if (guide && addedGuide(guide)) return {id: guide};
    return this.#provided.value ?? (hasLateProvider(this.#host) ? undefined : 'bundled');
  }

  /** The ids that `guide` can name: the bundled guide, and those that scripts add to the page. */
  get guideIds(): string[] {
    return [this.bundledId, ...addedGuideIds()];
  }

  private get bundledId(): string {
    return Object.values<Section>(this.#bundled)[0]?.attribution.id ?? '';
  }
}

function stateIn<Name extends SectionName>(
  guide: Exclude<GuideOnPage, 'bundled'>,
  name: Name,
  language: string,
): SectionState<Name> {
  return 'id' in guide ? addedState(guide.id, name, language) : guide[name];
}

function addedState<Name extends SectionName>(id: string, name: Name, language: string): SectionState<Name> {
  const guide = addedGuide(id);
  const section = guide && sectionOf(guide, name, language);
  if (section) return {status: 'ready', section};
  return {
    status: 'failed',
    message: `the guide “${shortened(id)}” has no section “${name}” on this page`,
    canRetry: false,
  };
}

/** Whether the nearest `<therapy-guide>` whose script has not run yet will bring a guide of its own. */
function hasLateProvider(host: Element): boolean {
  const provider = host.closest('therapy-guide:not(:defined)');
  return provider !== null && (provider.hasAttribute('src') || 'data' in provider);
}
