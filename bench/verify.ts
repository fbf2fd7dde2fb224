import type {GuideContent} from './guide-content.js';
import {Fixture} from './measures/fixture.js';
import {pageAddress} from './paths.js';
import type {Kind} from './peers.js';
import {kindsOf} from './peers.js';
import type {Bench} from './setup.js';

/** The text that a reader must find, by kind of work. */
const expectedText: Readonly<Record<Kind, (content: GuideContent) => readonly string[]>> = {
  card: ({card}) => card.facts.flatMap(({label, value, detail}) => [label, value, detail]),
  checker: ({checker}) => checker.groups.flatMap(({items}) => items.map(({lay}) => lay)),
  evidence: ({evidence}) => evidence.conditions.flatMap(({name, text}) => [name, text]),
  finder: ({finder}) => [finder.label],
};

/**
 * Checks that every page renders the text of its work, so that no peer is fast because it renders nothing. Frames are skipped: the
 * embed pages have tests of their own.
 */
export async function verifyPages(bench: Bench): Promise<void> {
  for (const peer of bench.peers.filter(({module}) => module !== 'frame')) {
    for (const kind of kindsOf(peer)) await verifyPage(bench, pageAddress(bench.address, peer.name, kind), kind);
  }
}

async function verifyPage({browser, content}: Bench, address: string, kind: Kind): Promise<void> {
  const fixture = await Fixture.open(browser, address);
  await fixture.load();
  await fixture.mount(1);
  await fixture.idle();
  const text = await fixture.page.evaluate(() => window.bench.visibleText());
  const missing = expectedText[kind](content).find((one) => !text.includes(one));
  await fixture.close();
  if (missing !== undefined) throw new Error(`${address} does not show "${missing}".`);
}
