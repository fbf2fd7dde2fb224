import {existsSync, statSync} from 'node:fs';
import path from 'node:path';
import type {Page, Route} from 'playwright-core';
import {waitUntil} from '../wait-until.js';
import {root} from './documents.js';

/** The page of somebody who pasted a block. */
const address = 'https://host.example/page.html';

const bundledGuide = path.join(root, 'dist/guides/craniosacral-therapy.json');

/**
 * Loads a block as the body of a page, with the built files at whatever addresses it names, and waits until every widget in it
 * shows its section.
 *
 * @returns what the console says, and every address that is not there
 */
export async function complaintsOf(page: Page, code: string): Promise<string[]> {
  const complaints: string[] = [];
  page.removeAllListeners();
  page.on('console', (line) => complaints.push(line.text()));
  page.on('pageerror', ({message}) => complaints.push(message));
  await page.unrouteAll();
  await page.route('**/*', (route) => answer(route, pageWith(code), complaints));
  await page.goto(address);
  await waitUntil(async () => {
    const waiting = await waitingWidgets(page);
    if (waiting.length > 0) throw new Error([`not shown: ${waiting.join(', ')}`, ...complaints].join('\n'));
  });
  return complaints;
}

/** A block without a script of its own gets the one that every page of the docs has. */
function pageWith(code: string): string {
  if (/^<!doctype/i.test(code)) return code;
  const script = code.includes('<script') ? '' : '<script type="module" src="/cdn/therapy-widgets.js"></script>';
  return `<!doctype html><html lang="en"><head><title>A page</title><link rel="icon" href="data:,">${script}</head><body>${code}</body></html>`;
}

function answer(route: Route, document: string, complaints: string[]): Promise<void> {
  const url = route.request().url();
  if (url === address) return route.fulfill({contentType: 'text/html', body: document});
  const file = fileAt(new URL(url).pathname);
  // A page may load its widgets from another host.
  if (file) return route.fulfill({path: file, headers: {'access-control-allow-origin': '*'}});
  complaints.push(`${url} is no file of dist`);
  return route.fulfill({status: 404});
}

/** The built file that a path ends with; a guide of the reader's own is the bundled one. */
function fileAt(pathname: string): string | undefined {
  const names = decodeURIComponent(pathname).split('/').filter(Boolean);
  const ends = names.map((_, index) => names.slice(index).join('/'));
  const candidates = ends.flatMap((end) =>
    ['dist', 'dist/cdn', 'dist/embed'].map((folder) => path.join(root, folder, end)),
  );
  const built = candidates.find((file) => existsSync(file) && statSync(file).isFile());
  return built ?? (pathname.endsWith('.json') ? bundledGuide : undefined);
}

/** `therapy-guide` shows nothing of its own. */
function waitingWidgets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(({localName}) => localName.startsWith('therapy-') && localName !== 'therapy-guide')
      .filter((element) => !element.matches(':state(ready)'))
      .map(({localName}) => localName),
  );
}
