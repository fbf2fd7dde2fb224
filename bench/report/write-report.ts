import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {format} from 'prettier';
import type {Results} from '../summary.js';
import {page} from './page.js';
import {plots} from './plots.js';

/** Writes the page of a run and its plots into a folder. */
export async function writeReport(results: Results, folder: string): Promise<void> {
  writeFileSync(path.join(folder, 'README.md'), await format(page(results), {parser: 'markdown', printWidth: 120}));
  for (const [name, svg] of Object.entries(await plots(results))) writeFileSync(path.join(folder, `${name}.svg`), svg);
}
