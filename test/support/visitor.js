import {chromium} from 'playwright-core';
import {browserFlags} from '../../scripts/tools/browser-flags.js';
import {provideBrowser} from '../../scripts/tools/browser.js';

/** As with a screen reader: without one, a browser has no tree for what it leaves out. */
export const withScreenReader = '--force-renderer-accessibility';

/**
 * A browser as a visitor has it: with its back-forward cache.
 *
 * @param {readonly string[]} [more] further flags
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function visitorsBrowser(more = []) {
  return chromium.launch({
    executablePath: await provideBrowser(),
    args: [...browserFlags, ...more],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
}

/**
 * What a reader finds and does on a page by role and name, also in a closed shadow root: the browser's own accessibility tree
 * knows it, and no script of the page does.
 */
export class Visitor {
  /** @param {import('playwright-core').Page} page @param {import('playwright-core').CDPSession} session */
  constructor(page, session) {
    this.page = page;
    this.session = session;
  }

  /** @param {import('playwright-core').Page} page */
  static async of(page) {
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    return new Visitor(page, session);
  }

  /** Everything on the page with a role, in order. @param {string} role @param {string | RegExp} [name] */
  async all(role, name = '') {
    const {nodes} = await this.session.send('Accessibility.getFullAXTree');
    return nodes.filter((node) => {
      const called = String(node.name?.value ?? '');
      const fits = typeof name === 'string' ? called.includes(name) : name.test(called);
      return !node.ignored && node.role?.value === role && fits;
    });
  }

  /** @param {string} role @param {string | RegExp} name */
  async find(role, name) {
    for (let turn = 0; turn < 100; turn++) {
      const [node] = await this.all(role, name);
      if (node) return node;
      await this.page.waitForTimeout(50);
    }
    throw new Error(`No ${role} named ${String(name)} on the page`);
  }

  /** Presses with the mouse, in the middle. @param {string} role @param {string | RegExp} name */
  async press(role, name) {
    const {backendDOMNodeId: backendNodeId} = await this.find(role, name);
    await this.session.send('DOM.scrollIntoViewIfNeeded', {backendNodeId});
    // What comes near is laid out only then, and moves what is below.
    await this.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    const {model} = await this.session.send('DOM.getBoxModel', {backendNodeId});
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    await this.page.mouse.click((left + right) / 2, (top + bottom) / 2);
  }

  /** Everything that can be read, in its order. */
  async words() {
    const {nodes} = await this.session.send('Accessibility.getFullAXTree');
    const known = new Map(nodes.map((node) => [node.nodeId, node]));
    /** @param {string} id @returns {string[]} */
    const below = (id) => {
      const {role, name, childIds = []} = known.get(id) ?? {};
      return role?.value === 'StaticText' ? [String(name?.value).trim()] : childIds.flatMap(below);
    };
    return below(nodes[0]?.nodeId ?? '').filter(Boolean);
  }

  /** Names of the boxes that are ticked. */
  async ticked() {
    const boxes = await this.all('checkbox');
    return boxes
      .filter(({properties = []}) => properties.some(({name, value}) => name === 'checked' && value.value === 'true'))
      .map(({name}) => String(name?.value));
  }
}
