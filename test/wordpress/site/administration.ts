import type {BrowserContext, FrameLocator, Page} from 'playwright-core';
import {administrator, type Site} from './site.js';

/** The plugin as the build makes it. */
export const pluginZip = 'dist/wordpress/therapy-guide-widgets.zip';

export interface Account {
  readonly name: string;
  readonly password: string;
}

/** Logs in with the form of the site. */
export async function logIn(context: BrowserContext, site: Site, {name, password}: Account): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${site.address}/wp-login.php`);
  await page.getByLabel('Username or Email Address').fill(name);
  await page.getByLabel('Password', {exact: true}).fill(password);
  await page.getByRole('button', {name: 'Log In'}).click();
  await page.waitForURL(/wp-admin/);
  return page;
}

/** Uploads the zip of the plugin, and activates it. */
export async function installPlugin(page: Page, site: Site): Promise<void> {
  await page.goto(`${site.address}/wp-admin/plugin-install.php?tab=upload`);
  await page.locator('input[type=file]').setInputFiles(pluginZip);
  await page.getByRole('button', {name: 'Install Now'}).click();
  await page.getByRole('link', {name: 'Activate Plugin'}).click();
  await page.getByText('Plugin activated.').waitFor();
}

/** Makes an account, and returns it. */
export async function addAccount(site: Site, role: 'author' | 'editor'): Promise<Account> {
  const account = {name: role, password: administrator.password};
  await site.php(
    `wp_insert_user(['user_login' => '${account.name}', 'user_pass' => '${account.password}', 'role' => '${role}']);`,
  );
  return account;
}

/** What a page wrote to its console, and what it threw, besides notes of WordPress to its own developers. */
export function consoleOf(page: Page): string[] {
  const lines: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) lines.push(message.text());
  });
  page.on('pageerror', (error) => lines.push(error.message));
  return lines;
}

/** A post in the block editor. */
export class BlockEditor {
  constructor(readonly page: Page) {}

  /** Opens a new post, or one that was saved. */
  static async open(page: Page, site: Site, post?: number): Promise<BlockEditor> {
    await page.goto(`${site.address}/wp-admin/${post ? `post.php?post=${post}&action=edit` : 'post-new.php'}`);
    await page.waitForFunction(() => 'wp' in window && window.wp.data.select('core/editor').getCurrentPostId() !== null);
    await page.evaluate(() => window.wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false));
    return new BlockEditor(page);
  }

  /** Where the blocks are: in a frame in newer versions. */
  async canvas(): Promise<Page | FrameLocator> {
    const frame = 'iframe[name=editor-canvas]';
    return (await this.page.locator(frame).count()) > 0 ? this.page.frameLocator(frame) : this.page;
  }

  async setTitle(title: string): Promise<void> {
    await this.page.evaluate((text) => window.wp.data.dispatch('core/editor').editPost({title: text}), title);
  }

  /** Searches for a block in the inserter, and inserts it behind the others. */
  async insert(title: string): Promise<void> {
    const toggle = this.page.getByRole('button', {name: /block inserter/i}).first();
    await this.page.evaluate(() => window.wp.data.dispatch('core/block-editor').clearSelectedBlock());
    await toggle.click();
    await this.page.getByRole('searchbox').first().fill(title);
    // The icon is a letter of a font, and so a part of the name.
    await this.page
      .getByRole('option', {name: new RegExp(`^\\W*${title}$`)})
      .first()
      .click();
    if ((await toggle.getAttribute('aria-pressed')) === 'true') await toggle.click();
  }

  /** Opens the settings of the selected block. */
  async openSidebar(): Promise<void> {
    await this.page.evaluate(() => {
      window.wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
    });
  }

  /** Publishes or updates the post, and returns its number. */
  async save(): Promise<number> {
    return this.page.evaluate(async () => {
      const editor = window.wp.data.dispatch('core/editor');
      await editor.editPost({status: 'publish'});
      await editor.savePost();
      const saved = window.wp.data.select('core/editor');
      if (!saved.didPostSaveRequestSucceed()) throw new Error('The post was not saved.');
      return Number(saved.getCurrentPostId());
    });
  }

  /** The blocks that the editor holds invalid, by name, also inside others. */
  async invalidBlocks(): Promise<string[]> {
    const blocks = await this.page.evaluate(() => window.wp.data.select('core/block-editor').getBlocks());
    return allBlocks(blocks)
      .filter(({isValid}) => !isValid)
      .map(({name}) => name);
  }
}

function allBlocks(blocks: readonly EditorBlock[]): EditorBlock[] {
  return blocks.flatMap((block) => [block, ...allBlocks(block.innerBlocks)]);
}

interface EditorBlock {
  readonly name: string;
  readonly isValid: boolean;
  readonly innerBlocks: readonly EditorBlock[];
}

/** The parts in use of the editor's stores; each store has some of them. */
interface Selectors {
  getCurrentPostId(): number | null;
  didPostSaveRequestSucceed(): boolean;
  getBlocks(): readonly EditorBlock[];
}

interface Actions {
  set(scope: string, name: string, value: boolean): void;
  editPost(edits: object): Promise<void>;
  savePost(): Promise<void>;
  clearSelectedBlock(): void;
  openGeneralSidebar(name: string): void;
}

declare global {
  interface Window {
    wp: {data: {select(store: string): Selectors; dispatch(store: string): Actions}};
  }
}
