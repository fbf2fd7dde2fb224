import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {format, resolveConfig} from 'prettier';
import {root} from '../build/paths.js';
import {formatPage} from './guide-format-page.js';

/** Writes the reference of the format of a guide in plain files; with `--check`, says whether it is as it should be. */
const file = path.join(root, 'docs/guide-format.md');
const text = await format(formatPage(), {...(await resolveConfig(file)), filepath: file});
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error('docs/guide-format.md differs from the schema or the layouts; run: npm run guide-format');
  process.exitCode = 1;
}
