import path from 'node:path';
import {build} from 'vitepress';
import {root} from './paths.js';

/** Builds the pages of `docs/` into the built site, beside the scripts of the widgets that they show. */
export async function buildDocs(): Promise<void> {
  await build(path.join(root, 'docs'));
}

if (process.argv[1] && import.meta.filename === path.resolve(process.argv[1])) await buildDocs();
