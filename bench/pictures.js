import {mkdirSync} from 'node:fs';
import path from 'node:path';
import {articles} from './articles.js';
import {built} from './build.js';
import {Stand} from './measures/stand.js';
import {kinds, peers} from './peers.js';
import {pageOf} from './plan.js';
import {onStage} from './stage.js';

/** Pictures of every page and article, to see with one's own eyes that each peer does the work. */
const folder = path.join(built, 'pictures');

await onStage(peers, articles(true), async ({browser, address, articles}) => {
  mkdirSync(folder, {recursive: true});
  for (const {name, kinds: own = kinds} of peers) {
    for (const kind of own) {
      const stand = await Stand.at(browser, pageOf(address, name, kind));
      await stand.load();
      await stand.mount(1);
      await stand.page.screenshot({path: path.join(folder, `${kind} ${name}.png`)});
      await stand.close();
    }
  }
  const page = await browser.newPage({viewport: {width: 390, height: 844}});
  for (const {name, place, path: at} of articles) {
    await page.goto(address + at, {waitUntil: 'networkidle'});
    await page.screenshot({path: path.join(folder, `article ${name}, ${place}.png`.replaceAll(':', ''))});
  }
});
console.log(folder);
