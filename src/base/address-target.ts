import type {LitElement, ReactiveController} from 'lit';
import {scrollIntoView} from './scroll-into-view.js';
import {TherapyElement} from './therapy-element.js';

/** With which the id of each target begins, so that no other id of a page is meant. */
export const targetPrefixes = ['evidence-', 'faq-', 'reference-'] as const;

type Prefix = (typeof targetPrefixes)[number];
type Host = LitElement & {readonly renderRoot: ShadowRoot};
type Listening = [target: EventTarget | undefined, type: string, listener: (event: Event) => void];

/**
 * Opens the disclosure of a widget that the page's address names, or that is in what it names, as `#faq-painful` does, and scrolls
 * to it. The address is never written.
 *
 * It hears a script that changes the address where the browser has the Navigation API. Elsewhere it hears a link that is pressed, as
 * routers do, and `hashchange`.
 */
export class AddressTarget implements ReactiveController {
  readonly #host: Host;
  readonly #prefix: Prefix;
  readonly #render: () => void;
  #opened: string | undefined;

  /**
   * @param prefix with which the ids of the targets in the host begin
   * @param render renders what the host has deferred
   */
  constructor(host: Host, prefix: Prefix, render: () => void) {
    this.#host = host;
    this.#prefix = prefix;
    this.#render = render;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('therapy-ready', this.#onReady);
    for (const [target, type, listener] of this.#listening()) target?.addEventListener(type, listener);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('therapy-ready', this.#onReady);
    for (const [target, type, listener] of this.#listening()) target?.removeEventListener(type, listener);
  }

  #listening(): Listening[] {
    const page = this.#host.ownerDocument.defaultView ?? undefined;
    const {navigation}: Partial<Window> = page ?? {};
    return [
      [page, 'hashchange', this.#onAddress],
      [page, 'popstate', this.#onAddress],
      [page, 'click', this.#onClick],
      [navigation, 'currententrychange', this.#onAddress],
    ];
  }

  /** A widget is ready again when it shows another guide, or another language. */
  readonly #onReady = (): void => this.#follow(wasRestored() ? isNear : always);

  readonly #onAddress = (event: Event): void =>
    this.#follow('navigationType' in event && event.navigationType === 'traverse' ? never : always);

  /** A router may write the address after the click, or not at all; and the address of the same link is already there. */
  readonly #onClick = (event: Event): void => {
    const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
    if (!link?.hash.startsWith(`#${this.#prefix}`) || !leadsToPage(link) || !isPlainClick(event)) return;
    setTimeout(() => this.#open(link.hash));
  };

  /** Opens what the address names now, once. */
  #follow(scrolls: (target: Element) => boolean): void {
    const {hash} = this.#host.ownerDocument.location;
    if (hash !== this.#opened) this.#open(hash, scrolls);
  }

  #open(hash: string, scrolls = always): void {
    this.#opened = hash;
    const target = this.#host.renderRoot.getElementById(hash.slice(1));
    if (!target?.id.startsWith(this.#prefix)) return;
    this.#render();
    const disclosure = target instanceof HTMLDetailsElement ? target : target.querySelector('details');
    if (disclosure) disclosure.open = true;
    openAround(target);
    if (scrolls(target)) scrollIntoView(target);
  }
}

const always = (_target: Element): boolean => true;

/** The browser itself goes back to where the reader was. */
const never = (): boolean => false;

/** It does so in a page that is loaded again too, but before the widgets take the place of their words; so it may miss by a little. */
const isNear = (target: Element): boolean => Math.abs(target.getBoundingClientRect().top) < innerHeight;

/** Opens what an element is folded in, in the widgets around its own too; the disclosures of the page are not ours. */
function openAround(element: Element): void {
  const disclosure = element.closest('details');
  if (disclosure) disclosure.open = true;
  const root = element.getRootNode();
  const around = disclosure?.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
  if (around && isInWidget(around)) openAround(around);
}

function isInWidget(element: Element): boolean {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && root.host instanceof TherapyElement;
}

/** Whether the page was loaded again, or came back, at this address. */
function wasRestored(): boolean {
  const [entry] = 'getEntriesByType' in performance ? performance.getEntriesByType('navigation') : [];
  return entry !== undefined && 'type' in entry && entry.type !== 'navigate' && entry.name === location.href;
}

function leadsToPage({href, target, ownerDocument}: HTMLAnchorElement): boolean {
  return href.split('#')[0] === ownerDocument.location.href.split('#')[0] && ['', '_self'].includes(target);
}

/** Whether a click does not ask for another tab or window. */
function isPlainClick(event: Event): boolean {
  return event instanceof MouseEvent && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
}
