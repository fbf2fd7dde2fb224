import type {Section, SectionName} from '../guide/guide.js';
import {ContextReader} from './context-reader.js';
import {guideContext, type SectionState} from './guide-context.js';
import type {TemplateElement} from './template-element.js';

type Host = TemplateElement & {guide: string | undefined};

const pending = {status: 'pending'} as const;

/**
 * The section a widget shows: of the guide named on the element itself, else of the nearest `<therapy-guide>`, else of the
 * bundled one. A provider that upgrades later is waited for when it would bring another guide.
 */
export class GuideSection<Name extends SectionName> {
  readonly #host: Host;
  readonly #name: Name;
  readonly #bundled: SectionState<Name>;
  readonly #onPage;

  constructor(host: Host, name: Name, section: Section<Name>) {
    this.#host = host;
    this.#name = name;
    this.#bundled = {status: 'ready', section};
    this.#onPage = new ContextReader(host, guideContext);
  }

  /** What to show now; the same object as long as nothing changed. */
  get state(): SectionState<Name> {
    const onPage = this.#onPage.value;
    if (this.#host.guide || onPage === 'bundled') return this.#bundled;
    if (onPage) return onPage[this.#name] ?? pending;
    return lateProvider(this.#host) ? pending : this.#bundled;
  }

  connect(): void {
    this.#onPage.ask();
    const late = lateProvider(this.#host);
    if (late) void customElements.whenDefined(late.localName).then(() => this.#onPage.ask());
  }

  disconnect(): void {
    this.#onPage.leave();
  }
}

/** The nearest `<therapy-guide>` whose script has not run yet and that will bring a guide of its own. */
function lateProvider(host: Element): Element | undefined {
  const provider = host.closest('therapy-guide:not(:defined)');
  return provider && (provider.hasAttribute('src') || 'data' in provider) ? provider : undefined;
}
