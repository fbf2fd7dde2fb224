import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {format} from 'prettier';
import {plots} from './plots.js';
import {page} from './page.js';

/** A page with tables, and its plots. @param {import('../summary.js').Found} found @param {string} folder */
export async function writeReport(found, folder) {
  writeFileSync(path.join(folder, 'README.md'), await format(page(found), {parser: 'markdown', printWidth: 120}));
  for (const [name, svg] of Object.entries(await plots(found))) writeFileSync(path.join(folder, `${name}.svg`), svg);
}
