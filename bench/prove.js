import {kinds} from './peers.js';
import {pageOf} from './plan.js';
import {Stand} from './measures/stand.js';

/** @typedef {ReturnType<typeof import('./work/words.js').wordsOf>} Words */

/**
 * Before anything is measured: every page shows the words of its work to a reader, so that no peer is quick because it draws
 * nothing. A frame is a page of its own, which has tests of its own.
 *
 * @param {import('./plan.js').Bench} bench
 * @param {Words} words
 */
export async function prove({browser, address, peers}, words) {
  for (const {name, kinds: own = kinds} of peers.filter(({module}) => module !== 'frame')) {
    for (const kind of own) await provePage(browser, pageOf(address, name, kind), wordsToFind[kind](words));
  }
}

/** What a reader finds, by the kind of work. @type {Record<import('./peers.js').Kind, (words: Words) => string[]>} */
const wordsToFind = {
  card: ({card}) => card.facts.flatMap(({label, value, detail}) => [label, value, detail]),
  checker: ({checker}) => checker.groups.flatMap(({items}) => items.map(({lay}) => lay)),
  evidence: ({evidence}) => evidence.conditions.flatMap(({name, text}) => [name, text]),
  finder: ({finder}) => [finder.label],
};

/** @param {import('playwright-core').Browser} browser @param {string} address @param {string[]} words */
async function provePage(browser, address, words) {
  const stand = await Stand.at(browser, address);
  await stand.load();
  await stand.mount(1);
  const shown = await stand.page.evaluate(readable);
  const missing = words.find((one) => !shown.includes(one));
  await stand.close();
  if (missing !== undefined) throw new Error(`${address} does not show "${missing}"`);
}

/** All text that is drawn, also in closed roots. */
function readable() {
  return [document.body, ...window.roots]
    .flatMap((root) => [...root.children])
    .map((one) => (one instanceof HTMLElement ? one.innerText : ''))
    .join(' ');
}
