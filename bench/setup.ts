import type {Browser} from 'playwright-core';
import {chromium} from 'playwright-core';
import {browserFlags} from '../scripts/tools/browser-flags.js';
import {provideBrowser} from '../scripts/tools/browser.js';
import type {Article} from './article-pages.js';
import {buildPages} from './build-pages.js';
import type {GuideContent} from './guide-content.js';
import {readGuideContent} from './guide-content.js';
import type {Peer} from './peers.js';
import {startServer} from './server.js';
import {verifyPages} from './verify.js';

/** What is measured, and where. */
export interface Bench {
  browser: Browser;
  /** Address of the server. */
  address: string;
  peers: readonly Peer[];
  articles: readonly Article[];
  content: GuideContent;
}

/** Builds, serves and verifies the pages of some peers, and passes them to a measurement. */
export async function withBench(
  peers: readonly Peer[],
  articles: readonly Article[],
  measure: (bench: Bench) => Promise<void>,
): Promise<void> {
  await buildPages(peers);
  const server = await startServer(Object.fromEntries(articles.map(({path, html}) => [path, html])));
  const browser = await chromium.launch({executablePath: await provideBrowser(), args: browserFlags});
  const bench = {browser, address: server.address, peers, articles, content: readGuideContent()};
  try {
    await verifyPages(bench);
    await measure(bench);
  } finally {
    await browser.close();
    server.close();
  }
}
