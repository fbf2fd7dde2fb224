import path from 'node:path';
import {visitorsBrowser} from '../test/support/visitor.js';
import {buildPages, dist} from './build.js';
import {prove} from './prove.js';
import {serve} from './serve.js';
import {wordsOf} from './work/words.js';

/**
 * Builds and serves the pages of some peers, proves that each shows what it should, and hands them to whoever measures.
 *
 * @param {readonly import('./peers.js').Peer[]} peers
 * @param {readonly import('./articles.js').Article[]} articles
 * @param {(bench: import('./plan.js').Bench) => Promise<void>} measure
 */
export async function onStage(peers, articles, measure) {
  await buildPages(peers);
  const words = wordsOf(path.join(dist, 'guides/craniosacral-therapy.json'));
  const server = await serve(Object.fromEntries(articles.map(({path, html}) => [path, html])));
  const browser = await visitorsBrowser();
  const bench = {browser, address: server.address, peers, articles, label: words.card.facts[0]?.label ?? ''};
  try {
    await prove(bench, words);
    await measure(bench);
  } finally {
    await browser.close();
    server.close();
  }
}
