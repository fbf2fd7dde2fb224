import axe from 'axe-core';
import type {Locator, Page} from 'playwright-core';
import {smallGuide} from '../../support/small-guide.js';
import {axeOptions} from '../../support/axe-options.js';

const guide = smallGuide();

/** More than any page of these tests has to focus. */
const tabsAtMost = 400;

/** What a reader does with one widget on a page, and finds in it, by role and name. */
export class WidgetOnPage {
  readonly page: Page;

  constructor(readonly element: Locator) {
    this.page = element.page();
  }

  checkbox(name: string): Locator {
    return this.element.getByRole('checkbox', {name, exact: true});
  }

  button(name: string | RegExp): Locator {
    return this.element.getByRole('button', {name, exact: true});
  }

  get finderButton(): Locator {
    return this.button(`Find a ${guide.about.practitioner}`);
  }

  /** Where the focus can go: an open dialog keeps it. */
  async reachable(): Promise<Locator> {
    const dialog = this.element.getByRole('dialog');
    return (await dialog.count()) > 0 ? dialog : this.element;
  }

  /** Goes to something with the Tab key, from wherever the focus is. */
  async tabTo(target: Locator): Promise<void> {
    await target.waitFor();
    for (let count = 0; count < tabsAtMost; count++) {
      if (await hasFocus(target)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`No Tab key leads to ${target.toString()}`);
  }

  /** Goes to something and presses a key on it. */
  async press(target: Locator, key: string): Promise<void> {
    await this.tabTo(target);
    await this.page.keyboard.press(key);
  }

  /**
   * Does what there is to do until the widget shows all that it has: opens, ticks and checks.
   *
   * @param disclosures which of them to open
   */
  async showEverything(disclosures = 'details'): Promise<void> {
    await this.#open(disclosures);
    await this.#tickEverything();
    if ((await this.finderButton.count()) > 0) await this.finderButton.click();
    await this.#open(disclosures);
  }

  async #open(disclosures: string): Promise<void> {
    const closed = this.element.locator(`${disclosures}:not([open]) > summary:visible`);
    while ((await closed.count()) > 0) await closed.first().click();
  }

  async #tickEverything(): Promise<void> {
    const check = this.button('Check');
    if ((await check.count()) === 0) return;
    for (const {lay} of guide.contraindications?.items ?? []) await this.checkbox(lay).check();
    await check.click();
    await this.button('Start again').waitFor();
  }

  /** The text that a reader sees, in small letters with single spaces. */
  async seen(): Promise<string> {
    const {seen} = await this.element.evaluate(contentOf);
    return plain(seen);
  }

  /** All of its markup, also where nobody sees it. */
  async markup(): Promise<string> {
    const {markup} = await this.element.evaluate(contentOf);
    return markup;
  }

  /** What axe-core finds in it. */
  async violations(): Promise<string[]> {
    await this.page.evaluate(axe.source);
    return this.element.evaluate(async (element, options) => {
      const {violations} = await (globalThis as typeof globalThis & {axe: typeof axe}).axe.run(element, options);
      return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join('; ')}`);
    }, axeOptions);
  }
}

/** Whether something has the focus, in whatever root it is. */
export function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const root = element.getRootNode();
    return (root instanceof ShadowRoot || root instanceof Document) && root.activeElement === element;
  });
}

/** A text in small letters with single spaces: a style may write capitals. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** In the page: what is in the root of an element and in every root inside it. */
function contentOf(element: Element): {seen: string; markup: string} {
  const roots: ShadowRoot[] = [];
  const waiting = [element];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    if (!one.shadowRoot) continue;
    roots.push(one.shadowRoot);
    waiting.push(...one.shadowRoot.querySelectorAll('*'));
  }
  const parts = roots.flatMap(({children}) => [...children]);
  return {
    seen: parts.map((part) => (part instanceof HTMLElement ? part.innerText : '')).join(' '),
    markup: roots.map(({innerHTML}) => innerHTML).join('\n'),
  };
}
