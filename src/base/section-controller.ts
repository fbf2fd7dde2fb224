import {ContextEvent} from '@lit/context';
import type {LitElement, ReactiveController} from 'lit';
import type {Section, SectionName} from '../guide/guide.js';
import {guideContext, type GuideOnPage, type SectionState} from './guide-context.js';

type Host = LitElement & {guide: string | undefined};

/**
 * Finds the section a widget shows: the guide named on the element itself, else the one of the nearest `<therapy-guide>`,
 * else the bundled one. A provider that upgrades later is waited for when it would bring another guide.
 */
export class SectionController<Name extends SectionName> implements ReactiveController {
  readonly #host: Host;
  readonly #name: Name;
  readonly #bundled: SectionState<Name>;
  #onPage: GuideOnPage | undefined;
  #leave: (() => void) | undefined;

  constructor(host: Host, name: Name, section: Section<Name>) {
    this.#host = host;
    this.#name = name;
    this.#bundled = {status: 'ready', section};
    host.addController(this);
  }

  /** What to show now; the same object as long as nothing changed. */
  get state(): SectionState<Name> {
    const onPage = this.#onPage;
    if (this.#host.guide) return this.#bundled;
    if (!onPage) return lateProvider(this.#host) ? pending : this.#bundled;
    return onPage === 'bundled' ? this.#bundled : (onPage[this.#name] ?? pending);
  }

  hostConnected(): void {
    this.#onPage = undefined;
    this.#ask();
    const late = lateProvider(this.#host);
    if (late) void customElements.whenDefined(late.localName).then(() => this.#ask());
  }

  hostDisconnected(): void {
    this.#leave?.();
  }

  #ask(): void {
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new ContextEvent(guideContext, this.#host, this.#take, true));
  }

  readonly #take = (onPage: GuideOnPage, leave?: () => void): void => {
    this.#leave = leave;
    this.#onPage = onPage;
    this.#host.requestUpdate();
  };
}

const pending = {status: 'pending'} as const;

/** The nearest `<therapy-guide>` whose script has not run yet and that will bring a guide of its own. */
function lateProvider(host: Element): Element | undefined {
  const provider = host.closest('therapy-guide:not(:defined)');
  return provider && (provider.hasAttribute('src') || 'data' in provider) ? provider : undefined;
}
