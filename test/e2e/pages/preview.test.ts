import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, describe, it} from 'node:test';
import axe from 'axe-core';
import type {Page} from 'playwright-core';
import {writeFolder} from '../../../src/guide-folder/write-folder.js';
import {sectionPlaces} from '../../../src/preview/section-places.js';
import {axeOptions} from '../../support/axe-options.js';
import {RunningPreview} from '../../support/running-preview.js';
import {smallGuide} from '../../support/small-guide.js';
import {suiteResource} from '../../support/suite-resource.js';
import {suiteBrowser} from '../../support/visitor.js';

const folder = mkdtempSync(path.join(tmpdir(), 'preview-'));
after(() => rmSync(folder, {recursive: true}));

const files = writeFolder(smallGuide());
const inGuide = (name: string) => path.join(folder, 'small', name);

/** Saves a file of the guide with another text in one place; without one, as it was. */
function save(name: string, from = '', to = ''): void {
  const text = files.get(name) ?? '';
  assert.ok(text.includes(from), `${name} has ${from}`);
  writeFileSync(
    inGuide(name),
    text.replace(from, () => to),
  );
}

/** Waits until the page says how many findings there are. */
function summary(page: Page, said: RegExp): Promise<void> {
  return page.getByRole('status').filter({hasText: said}).waitFor();
}

/** What axe-core finds on the page and in the open roots of its widgets. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (options) => {
    const {violations: found} = await (globalThis as typeof globalThis & {axe: typeof axe}).axe.run(document, options);
    return found.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join('; ')}`);
  }, axeOptions);
}

describe('the page of a preview, while somebody writes', {timeout: 90_000}, () => {
  mkdirSync(path.join(folder, 'small'));
  for (const name of files.keys()) save(name);
  const preview = suiteResource(
    () => RunningPreview.start(folder, 'small'),
    (one) => one.stop(),
  );
  const browser = suiteBrowser();

  async function openPreview(): Promise<{page: Page; said: string[]}> {
    const page = await browser().newPage();
    const said: string[] = [];
    page.on('console', (line) => said.push(line.text()));
    page.on('pageerror', ({message}) => said.push(message));
    await page.goto(preview().address);
    await summary(page, /^No findings\. Read at /);
    return {page, said};
  }

  it('has each section of the guide below a heading, with its widgets, and is accessible', async () => {
    const {page, said} = await openPreview();
    const sections = page.getByRole('region').filter({has: page.locator('.widgets')});
    assert.equal(await sections.count(), sectionPlaces.length);
    for (const {widgets} of sectionPlaces) {
      for (const {tag, prose} of widgets) {
        await page
          .locator(`${tag}${prose ? `[section=${prose}]` : ''}:state(ready)`)
          .first()
          .waitFor();
      }
    }
    const facts = page.getByRole('region', {name: 'Quick facts', exact: true});
    await facts.getByRole('heading', {name: /Applied relaxation test therapy: quick facts/, level: 3}).waitFor();
    assert.match(await page.title(), /^Preview of small$/);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(said, []);
    await page.close();
  });

  it('shows a save without being loaded again: new words, a finding beside them, a fault on top, and all well again', async () => {
    const {page, said} = await openPreview();
    await page.evaluate(() => Object.assign(globalThis, {isSamePage: true}));
    const questions = page.getByRole('region', {name: 'FAQ', exact: true});
    const widget = questions.locator('therapy-faq');
    const faults = page.getByRole('region', {name: 'Faults'});

    save('faq.md', 'Why is it done?', 'Why is it cured?');
    await widget.getByText('Why is it cured?').waitFor();

    save('faq.md', 'To test.', 'It cures boredom.');
    await summary(page, /^1 finding\. Read at /);
    const finding = questions.getByRole('listitem').filter({hasText: /cures/});
    assert.match(await finding.innerText(), /small[/\\]faq\.md:9:1\s+says "cures", which no statement may/i);

    save('faq.md', 'To test. [3]', 'To test.');
    await summary(page, /^1 fault\. The widgets show the guide from before\./);
    for (const place of [faults, questions]) {
      const fault = place.getByRole('listitem').filter({hasText: /faq\.md:9:1/});
      assert.match(await fault.innerText(), /does not say what it rests on/i);
    }
    await widget.getByRole('group').filter({hasText: 'Why is it done?'}).click();
    await widget.getByText('It cures boredom.').waitFor();
    assert.deepEqual(await violations(page), []);

    save('faq.md');
    await summary(page, /^No findings\./);
    await faults.waitFor({state: 'hidden'});
    await widget.getByText('To test.').waitFor();
    assert.equal(await page.evaluate(() => Reflect.get(globalThis, 'isSamePage') as unknown), true);
    assert.deepEqual(said, []);
    await page.close();
  });

  it('hides the section that is deleted unless something is to be said of it, and has a place for what concerns no widget', async () => {
    const {page} = await openPreview();
    const cost = page.getByRole('region', {name: 'Cost', exact: true});
    await cost.waitFor();
    rmSync(inGuide('cost.md'));
    await cost.waitFor({state: 'hidden'});
    save('about.md', 'title: A fixture', 'title: Replace this with your source');
    const whole = page.getByRole('region', {name: 'The guide as a whole'});
    await whole.getByText(/still has the words of a new guide/i).waitFor();
    mkdirSync(inGuide('es'));
    for (const [name, text] of files) writeFileSync(inGuide(`es/${name}`), text);
    await cost.getByText(/but missing in the original/).waitFor();
    rmSync(inGuide('es'), {recursive: true});
    await cost.waitFor({state: 'hidden'});
    save('about.md');
    save('cost.md');
    await cost.waitFor();
    await page.close();
  });

  it('folds the statements without a reference, with their place', async () => {
    const {page} = await openPreview();
    const questions = page.getByRole('region', {name: 'FAQ', exact: true});
    await questions.getByText('Without a reference: 2 of 3 statements').click();
    const items = await questions.locator('.notes').getByRole('listitem').allInnerTexts();
    assert.deepEqual(
      items.map((text) => text.replace(/\s+/g, ' ').replaceAll('\\', '/')),
      ['small/faq.md:11 And to rest.', 'small/faq.md:15 On slow days.'],
    );
    await page.close();
  });
});
