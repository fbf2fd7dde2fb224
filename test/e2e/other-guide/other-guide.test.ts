import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {serveFolder} from '../../support/served-folder.js';
import {smallGuide} from '../../support/small-guide.js';
import {suiteResource} from '../../support/suite-resource.js';
import {suiteBrowser} from '../../support/visitor.js';
import {scriptOf, suiteProject} from './project.js';

const minute = 60_000;
const {about} = smallGuide();

function textOf(page: Page, tag: string): Promise<string> {
  return page.locator(`${tag}:state(ready)`).evaluate(({shadowRoot}) => shadowRoot?.textContent ?? '');
}

describe('another guide in data/', {timeout: 6 * minute}, () => {
  const project = suiteProject((copy) => {
    copy.writeGuide('data/test-therapy');
    copy.build();
    copy.writePage(
      'page.html',
      `${scriptOf('guides/test-therapy')}${scriptOf('therapy-widgets')}
        <therapy-quick-facts guide="test-therapy"></therapy-quick-facts><therapy-safety></therapy-safety>`,
    );
  }, 5 * minute);
  const server = suiteResource(
    () => serveFolder(project().folder, 'dist'),
    (one) => one.close(),
  );
  const browser = suiteBrowser();

  it('gets a script that adds it to a page, where guide="…" chooses', async () => {
    const page = await browser().newPage();
    const said: string[] = [];
    page.on('console', (line) => {
      if (line.type() === 'warning' || line.type() === 'error') said.push(line.text());
    });
    await page.goto(`${server().address}page.html`);
    assert.match(await textOf(page, 'therapy-quick-facts'), new RegExp(about.name));
    assert.match(await textOf(page, 'therapy-safety'), /Craniosacral therapy/);
    assert.deepEqual(said, []);
  });
});
