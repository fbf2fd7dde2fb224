import {cpSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import type * as embedFilesModule from '../../src/snippets/embed-files.js';
import {buildPageScript} from './build-page-script.js';
import type {ReadyPicture} from '../../src/snippets/ready-picture.js';
import {buildForNode} from './build-for-node.js';
import {measure, readJson, writeJson, type BuiltFiles} from './built-file.js';
import {dist, root} from './paths.js';
import type {BundledGuide} from './vite-settings.js';

const folder = path.join(dist, 'embed');

/** Writes what frames need: a page for each widget, its script, and the script of the page around it. */
export async function buildEmbeds(guide: BundledGuide): Promise<void> {
  for (const name of ['frame', 'resize']) await buildPageScript({entry: `embed/${name}`, folder, name});
  cpSync(path.join(root, 'src/embed/frame.css'), path.join(folder, 'frame.css'));
  writeJson('embed/integrity.json', {'resize.js': measure(path.join(folder, 'resize.js'))});
  await writePages(guide);
}

/** The pages come from the widgets' own templates, which are built for Node first. */
async function writePages(guide: BundledGuide): Promise<void> {
  const work = path.join(dist, 'work');
  await buildForNode('snippets/embed-files', work, 'embed-files.js', guide);
  const {embedFiles} = (await import(pathToFileURL(path.join(work, 'embed-files.js')).href)) as typeof embedFilesModule;
  for (const {name, text} of embedFiles(publishedFiles())) writeFileSync(path.join(folder, name), text);
  rmSync(work, {recursive: true});
}

/** Where the files are, unless `BASE_URL` says otherwise, their hashes, and the ready pictures. */
function publishedFiles() {
  const {name, version} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Record<string, string>;
  const embed = readJson<BuiltFiles>('embed/integrity.json');
  const files: Record<string, {integrity: string}> = {...readJson<BuiltFiles>('cdn/integrity.json')};
  if (embed['resize.js']) files['embed/resize.js'] = embed['resize.js'];
  const pictures = readJson<ReadyPicture[]>('pictures/pictures.json');
  return {base: process.env['BASE_URL'] ?? `/${name}-${version}/`, integrity: files, pictures};
}
