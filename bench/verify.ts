import type {GuideContent} from './guide-content.js';
import {Fixture} from './measures/fixture.js';
import {pageAddress} from './paths.js';
import type {Kind, Peer} from './peers.js';
import {kindsOf, ours} from './peers.js';
import type {Bench} from './setup.js';

/** What a reader can find on the page. The rest of the finder is in a dialog, which is closed. */
const shown: Readonly<Record<Kind, (content: GuideContent) => unknown>> = {
  card: ({card}) => card,
  checker: ({checker}) => checker,
  evidence: ({evidence}) => evidence,
  finder: ({finder: {label, imprint}}) => [label, imprint],
};

/**
 * Checks that every page shows the words of its work, so that no peer is fast because it renders less; and that ours shows no others at
 * first, so that it is compared with as many words. Frames are skipped: the embed pages have tests of their own.
 */
export async function verifyPages(bench: Bench): Promise<void> {
  for (const peer of bench.peers.filter(({module}) => module !== 'frame')) {
    for (const kind of kindsOf(peer)) await verifyPage(bench, peer, kind);
  }
}

async function verifyPage({browser, address, content}: Bench, {name, dist}: Peer, kind: Kind): Promise<void> {
  const texts = textsIn(shown[kind](content));
  const {first, all} = await textsOf(await Fixture.open(browser, pageAddress(address, name, kind)));
  const missing = texts.find((text) => !all.includes(text));
  if (missing) throw new Error(`${name}, ${kind}: does not show "${missing}".`);
  const wordsOfWork = new Set(wordsIn(textsIn(shown[kind](content), []).join(' ')));
  // Another build of ours may be older, with other words.
  const more = name === ours && !dist ? wordsIn(first).find((word) => !wordsOfWork.has(word)) : undefined;
  if (more) throw new Error(`${name}, ${kind}: shows "${more}", which no peer shows. Add it to guide-content.ts.`);
}

/** The text of a page after the first rendering, and with what is left for idle time. */
async function textsOf(fixture: Fixture): Promise<{first: string; all: string}> {
  const visibleText = () => fixture.page.evaluate(() => window.bench.visibleText());
  await fixture.load();
  await fixture.mount(1);
  const first = await visibleText();
  await fixture.idle();
  const all = await visibleText();
  await fixture.close();
  return {first, all};
}

/** Ids are no texts; and ours writes numbers behind a statement, and the rows of its layers, in elements of their own. */
const inParts = ['id', 'notes', 'rows'];

/** All texts of some content, but those under some keys. */
function textsIn(content: unknown, except: readonly string[] = inParts): string[] {
  if (typeof content !== 'object' || content === null) return [String(content)];
  return Object.entries(content).flatMap(([key, value]) => (except.includes(key) ? [] : textsIn(value, except)));
}

/** The words and numbers of a text. */
function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
