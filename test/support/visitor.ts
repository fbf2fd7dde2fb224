import {chromium, type Browser, type CDPSession, type Page} from 'playwright-core';
import {provideBrowser} from '../../scripts/tools/browser.js';
import {browserFlags} from '../../scripts/tools/browser-flags.js';
import {suiteResource} from './suite-resource.js';
import {waitUntil} from './wait-until.js';

/** As with a screen reader: without one, a browser has no tree for what it leaves out. */
export const withScreenReader = '--force-renderer-accessibility';

/** Finds no host but loopback, so that no page of a test asks the network. */
const loopbackOnly = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

/** A browser as a visitor has it: with its back-forward cache. */
async function visitorsBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: await provideBrowser(),
    args: [...browserFlags, loopbackOnly, ...more],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
}

/** The same for the tests of a suite. */
export function suiteBrowser(...flags: readonly string[]): () => Browser {
  return suiteResource(
    () => visitorsBrowser(flags),
    (browser) => browser.close(),
  );
}

/** Resolves when the page has been laid out and painted once more. */
export function painted(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
      }),
  );
}

type AccessibilityTree = Awaited<ReturnType<typeof accessibilityTree>>;
type TreeNode = AccessibilityTree[number];

async function accessibilityTree(session: CDPSession) {
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  return nodes;
}

/** The marker of a disclosure or of a list item, which the tree holds as a text of its own, as part of a name, or not at all. */
const marker = /^[▸▹▶▷►▾▿▼▽◂◀◄•◦▪]\uFE0E?\s*/u;

function textOf(node: TreeNode): string {
  return String(node.name?.value ?? '').replace(marker, '');
}

/** Something on a page that has a role. */
export interface Found {
  /** Its accessible name, without a marker. */
  readonly name: string;
  readonly isTicked: boolean;
  readonly backendNodeId: number | undefined;
}

function found(node: TreeNode): Found {
  const isTicked = (node.properties ?? []).some(({name, value}) => name === 'checked' && value.value === 'true');
  return {name: textOf(node), isTicked, backendNodeId: node.backendDOMNodeId};
}

/**
 * What a reader finds and does on a page by role and name, also in a closed shadow root: the browser's own accessibility tree
 * knows it, and no script of the page does.
 */
export class Visitor {
  constructor(
    readonly page: Page,
    readonly session: CDPSession,
  ) {}

  static async of(page: Page): Promise<Visitor> {
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    return new Visitor(page, session);
  }

  /** Everything on the page with a role, in order; `name` is a part of its name, or a pattern. */
  async all(role: string, name: string | RegExp = ''): Promise<Found[]> {
    const fits = (text: string) => (typeof name === 'string' ? text.includes(name) : name.test(text));
    const nodes = await accessibilityTree(this.session);
    return nodes.filter((node) => !node.ignored && node.role?.value === role && fits(textOf(node))).map(found);
  }

  /** The first one, as soon as it is there. */
  async find(role: string, name: string | RegExp): Promise<Found> {
    return waitUntil(async () => {
      const [first] = await this.all(role, name);
      if (!first) throw new Error(`No ${role} named ${String(name)} on the page`);
      return first;
    });
  }

  /** Presses it with the mouse, in the middle. */
  async press(role: string, name: string | RegExp): Promise<void> {
    await this.pressOn(await this.find(role, name));
  }

  /** Presses something that was found before. */
  async pressOn({backendNodeId}: Found): Promise<void> {
    await this.session.send('DOM.scrollIntoViewIfNeeded', {backendNodeId});
    // What comes near is laid out only then, and moves what is below.
    await painted(this.page);
    const {model} = await this.session.send('DOM.getBoxModel', {backendNodeId});
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    await this.page.mouse.click((left + right) / 2, (top + bottom) / 2);
  }

  /** Everything that can be read, in its order; markers that stand alone are left out. */
  async words(): Promise<string[]> {
    const nodes = await accessibilityTree(this.session);
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const below = (id: string): string[] => {
      const node = byId.get(id);
      return node?.role?.value === 'StaticText' ? [textOf(node).trim()] : (node?.childIds ?? []).flatMap(below);
    };
    return below(nodes[0]?.nodeId ?? '').filter(Boolean);
  }

  /** Names of the boxes that are ticked. */
  async ticked(): Promise<string[]> {
    return (await this.all('checkbox')).filter(({isTicked}) => isTicked).map(({name}) => name);
  }
}
