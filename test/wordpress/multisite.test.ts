import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {BrowserContext, Page} from 'playwright-core';
import {blockDetails} from '../../scripts/build/wordpress/block-details.js';
import {suiteResource} from '../support/suite-resource.js';
import {suiteBrowser} from '../support/visitor.js';
import {waitUntil} from '../support/wait-until.js';
import {BlockEditor, consoleOf, installPlugin, logIn} from './site/administration.js';
import {addSite, makeNetwork} from './site/network.js';
import {isOfWordPress} from './site/notes-of-wordpress.js';
import {administrator, startSite, type Site} from './site/site.js';
import {usual} from './site/versions.js';

interface Network {
  site: Site;
  context: BrowserContext;
  /** Where the administrator of the whole network is logged in. */
  page: Page;
  /** A site of the network, with an administrator of its own. */
  clinic: Site;
}

const account = {name: 'clinic', password: administrator.password};
const settings = '/wp-admin/options-general.php?page=therapy-guide-widgets';

describe('a network of sites', {timeout: 500_000}, () => {
  const browser = suiteBrowser();
  const network = suiteResource(
    async (): Promise<Network> => {
      const site = await startSite(usual);
      await makeNetwork(site);
      const clinic = await addSite(site, account.name, account.password);
      const context = await newContext();
      return {site, context, clinic, page: await logIn(context, site, administrator)};
    },
    ({site}) => site.close(),
    120_000,
  );

  async function newContext(): Promise<BrowserContext> {
    const context = await browser().newContext({viewport: {width: 1400, height: 1000}});
    context.setDefaultTimeout(30_000);
    return context;
  }

  /** Does something as the administrator of the clinic's site, and expects that the console stays empty. */
  async function asAdministratorOfClinic<Result>(run: (page: Page, clinic: Site) => Promise<Result>): Promise<Result> {
    const own = await newContext();
    const {clinic} = network();
    const page = await logIn(own, clinic, account);
    const lines = consoleOf(page);
    const result = await run(page, clinic);
    assert.deepEqual(lines, []);
    await own.close();
    return result;
  }

  it('takes the plugin for all its sites at once', async () => {
    const {page, site} = network();
    await installPlugin(page, site, 'network/');
  });

  it('lets an administrator of one site publish, who may not save scripts or unknown tags there', async () => {
    const id = await asAdministratorOfClinic(async (page, clinic) => {
      const editor = await BlockEditor.open(page, clinic);
      await editor.insert(blockDetails['therapy-safety'].title);
      await waitUntil(async () => assert.deepEqual(await editor.blocksWithoutWords(), []), 20_000);
      const id = await editor.save();
      const again = await BlockEditor.open(page, clinic, id);
      await waitUntil(async () => assert.equal((await again.blockNames()).length, 1), 20_000);
      assert.deepEqual(await again.invalidBlocks(), []);
      assert.equal(await again.isDirty(), false);
      return id;
    });
    const {page, clinic} = network();
    await page.goto(`${clinic.address}/?p=${id}`);
    await waitUntil(async () => assert.ok(await page.locator('therapy-safety').evaluate(isReady)));
    const text = await (await fetch(`${clinic.address}/?p=${id}`)).text();
    assert.match(text, /<therapy-safety lang="en">\s*<h2>Craniosacral therapy: risks and side effects/);
  });

  it('has settings for each site, which change no other', async () => {
    await asAdministratorOfClinic(async (page, clinic) => {
      await page.goto(`${clinic.address}${settings}`);
      await page.getByLabel('Directory of practitioners').fill('https://clinic.example/book');
      await page.getByRole('button', {name: 'Save Changes'}).click();
      await page.getByText('Settings saved.').waitFor();
    });
    const {page, site, clinic} = network();
    for (const [one, directory] of [
      [site, ''],
      [clinic, 'https://clinic.example/book'],
    ] as const) {
      await page.goto(`${one.address}${settings}`);
      assert.equal(await page.getByLabel('Directory of practitioners').inputValue(), directory, one.address);
    }
  });

  it('leaves nothing on any site when the plugin is deleted', async () => {
    const {site, page} = network();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(`${site.address}/wp-admin/network/plugins.php`);
    const row = page.getByRole('row', {name: /Therapy guide widgets/});
    await row.getByRole('link', {name: /Network Deactivate/}).click();
    await page.getByText('Plugin deactivated.').waitFor();
    await row.getByRole('link', {name: /^Delete/}).click();
    await page.getByText(/successfully deleted/).waitFor();
    const left = await site.php(`foreach (get_sites() as $one) {
        $options = $wpdb->get_blog_prefix($one->blog_id) . 'options';
        echo implode(',', $wpdb->get_col("SELECT option_name FROM $options WHERE option_name LIKE '%therapy%'"));
      }`);
    assert.equal(left, '');
  });

  it('made no complaint in PHP', () => {
    const complaints = network().site.complaints();
    assert.deepEqual(
      complaints.filter((line) => !isOfWordPress(line)),
      [],
    );
  });
});

function isReady(element: Element): boolean {
  return element.matches(':defined') && element.matches(':state(ready)');
}
