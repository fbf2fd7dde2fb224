import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Site} from './site.js';

/** Saves a post, and returns its number. */
export async function addPost({php}: Site, title: string, content: string): Promise<number> {
  const quoted = (text: string) => `base64_decode('${Buffer.from(text).toString('base64')}')`;
  const fields = `'post_title' => ${quoted(title)}, 'post_content' => wp_slash(${quoted(content)}), 'post_status' => 'publish'`;
  return Number(await php(`echo wp_insert_post([${fields}]);`));
}

/** A block without attributes, as it stands in a post. */
export function block(name: string): string {
  return `<!-- wp:therapy-guide-widgets/${name} /-->`;
}

/** Adds PHP to the site that runs before every plugin. */
export function withMustUsePlugin({folder}: Site, name: string, code: string): void {
  mkdirSync(path.join(folder, 'wp-content/mu-plugins'), {recursive: true});
  writeFileSync(mustUsePlugin(folder, name), `<?php\n${code}\n`);
}

export function removeMustUsePlugin({folder}: Site, name: string): void {
  rmSync(mustUsePlugin(folder, name));
}

function mustUsePlugin(folder: string, name: string): string {
  return path.join(folder, `wp-content/mu-plugins/${name}.php`);
}
