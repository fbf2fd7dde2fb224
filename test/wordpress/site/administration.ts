import {cpSync} from 'node:fs';
import path from 'node:path';
import type {BrowserContext, FrameLocator, Page} from 'playwright-core';
import {isOfWordPress} from './notes-of-wordpress.js';
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

/** Uploads the zip of the plugin, and activates it: on a site, or in `network/` on all sites of a network. */
export async function installPlugin(page: Page, site: Site, where: '' | 'network/' = ''): Promise<void> {
  await page.goto(`${site.address}/wp-admin/${where}plugin-install.php?tab=upload`);
  await page.locator('input[type=file]').setInputFiles(pluginZip);
  await page.getByRole('button', {name: 'Install Now'}).click();
  await page.getByRole('link', {name: /Activate Plugin|Network Activate/}).click();
  await page.getByText('Plugin activated.').waitFor();
}

/** Puts the plugin into its place and activates it, without a browser. */
export async function activatePlugin(site: Site): Promise<void> {
  cpSync('dist/wordpress/therapy-guide-widgets', path.join(site.folder, 'wp-content/plugins/therapy-guide-widgets'), {
    recursive: true,
  });
  const result = await site.php(`require_once ABSPATH . 'wp-admin/includes/plugin.php';
    $result = activate_plugin('therapy-guide-widgets/therapy-guide-widgets.php');
    echo is_wp_error($result) ? $result->get_error_message() : '';`);
  if (result !== '') throw new Error(result);
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
    const text = `${message.text()} ${message.location().url}`;
    if (['error', 'warning'].includes(message.type()) && !isOfWordPress(text)) lines.push(text);
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
    await page.waitForFunction(
      () => 'wp' in window && window.wp.data.select('core/editor').getCurrentPostId() !== null,
    );
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
    await this.choose(title);
    if ((await toggle.getAttribute('aria-pressed')) === 'true') await toggle.click();
  }

  /** Inserts a block into the empty one that is selected, with the button that stands in it. */
  async insertInside(title: string): Promise<void> {
    const canvas = await this.canvas();
    await canvas.getByRole('button', {name: 'Add block'}).first().click();
    await this.choose(title);
  }

  /** Searches in the inserter that is open, and chooses what it finds. */
  private async choose(title: string): Promise<void> {
    await this.page.getByRole('searchbox').first().fill(title);
    // The icon is a letter of a font, and so a part of the name.
    await this.page
      .getByRole('option', {name: new RegExp(`^\\W*${title}$`)})
      .first()
      .click();
  }

  /** Opens the settings of the selected block. */
  async openSidebar(): Promise<void> {
    await this.page.evaluate(() => {
      window.wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
    });
  }

  /** Selects the first block of a kind, and opens its settings. */
  async selectBlock(name: string): Promise<void> {
    await this.page.evaluate((wanted) => {
      const block = window.wp.data
        .select('core/block-editor')
        .getBlocks()
        .find((one) => one.name === wanted);
      if (!block) throw new Error(`There is no block ${wanted}.`);
      window.wp.data.dispatch('core/block-editor').selectBlock(block.clientId);
    }, `therapy-guide-widgets/${name}`);
    await this.openSidebar();
  }

  /** The names of the blocks. */
  async blockNames(): Promise<string[]> {
    return (await this.blocks()).map(({name}) => name);
  }

  /** The blocks that have no words to save yet, by name. */
  async blocksWithoutWords(): Promise<string[]> {
    return (await this.blocks()).filter(({attributes}) => !attributes['words']).map(({name}) => name);
  }

  /** Whether the post has changes that are not saved. */
  async isDirty(): Promise<boolean> {
    return this.page.evaluate(() => window.wp.data.select('core/editor').isEditedPostDirty());
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
    return allBlocks(await this.blocks())
      .filter(({isValid}) => !isValid)
      .map(({name}) => name);
  }

  private blocks(): Promise<readonly EditorBlock[]> {
    return this.page.evaluate(() => window.wp.data.select('core/block-editor').getBlocks());
  }
}

function allBlocks(blocks: readonly EditorBlock[]): EditorBlock[] {
  return blocks.flatMap((block) => [block, ...allBlocks(block.innerBlocks)]);
}

interface EditorBlock {
  readonly clientId: string;
  readonly name: string;
  readonly isValid: boolean;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly innerBlocks: readonly EditorBlock[];
}

/** The parts in use of the editor's stores; each store has some of them. */
interface Selectors {
  getCurrentPostId(): number | null;
  didPostSaveRequestSucceed(): boolean;
  isEditedPostDirty(): boolean;
  getBlocks(): readonly EditorBlock[];
}

interface Actions {
  set(scope: string, name: string, value: boolean): void;
  editPost(edits: object): Promise<void>;
  savePost(): Promise<void>;
  clearSelectedBlock(): void;
  selectBlock(id: string): void;
  openGeneralSidebar(name: string): void;
}

declare global {
  interface Window {
    wp: {data: {select(store: string): Selectors; dispatch(store: string): Actions}};
  }
}
