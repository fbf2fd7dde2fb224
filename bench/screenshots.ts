import {mkdirSync} from 'node:fs';
import path from 'node:path';
import {articlePages} from './article-pages.js';
import {Fixture} from './measures/fixture.js';
import {pageAddress, pagesFolder} from './paths.js';
import type {Kind} from './peers.js';
import {kindsOf, peers, slug} from './peers.js';
import type {Bench} from './setup.js';
import {withBench} from './setup.js';

const folder = path.join(pagesFolder, 'screenshots');

/** Takes a screenshot of every page and article, to see that each peer does the work. */
await withBench(peers, articlePages(), async (bench) => {
  mkdirSync(folder, {recursive: true});
  for (const peer of peers) for (const kind of kindsOf(peer)) await takeWidget(bench, peer.name, kind);
  for (const article of bench.articles) await takeArticle(bench, article);
});
console.log(folder);

async function takeWidget({browser, address}: Bench, name: string, kind: Kind): Promise<void> {
  const fixture = await Fixture.open(browser, pageAddress(address, name, kind));
  await fixture.load();
  await fixture.mount(1);
  await fixture.page.screenshot({path: path.join(folder, `${kind}-${slug(name)}.png`)});
  await fixture.close();
}

async function takeArticle({browser, address}: Bench, {width, path: at}: Bench['articles'][number]): Promise<void> {
  const page = await browser.newPage({viewport: {width, height: 844}});
  await page.goto(address + at, {waitUntil: 'networkidle'});
  await page.screenshot({path: path.join(folder, `${slug(at.slice(1))}.png`)});
  await page.close();
}
