import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {loadPictureTools} from '../../src/cli/picture-tools.js';
import type * as readyPicturesModule from '../../src/snippets/ready-pictures.js';
import {buildForNode} from './build-for-node.js';
import {writeJson} from './built-file.js';
import {dist} from './paths.js';
import type {BundledGuide} from './vite-settings.js';

/** Writes the ready pictures, each as a PNG and as an SVG, and `pictures.json`, which lists them. */
export async function buildPictures(guide: BundledGuide): Promise<void> {
  const {readyPictures} = await loadModule(guide);
  const folder = path.join(dist, 'pictures');
  mkdirSync(folder, {recursive: true});
  const pictures = await readyPictures(await loadPictureTools(), new Date());
  for (const {row, png, svg} of pictures) {
    writeFileSync(path.join(folder, `${row.name}.png`), png);
    writeFileSync(path.join(folder, `${row.name}.svg`), svg);
  }
  writeJson(
    'pictures/pictures.json',
    pictures.map(({row}) => row),
  );
}

/** The words come from the widgets' own sections, which are built for Node first. */
async function loadModule(guide: BundledGuide): Promise<typeof readyPicturesModule> {
  const work = path.join(dist, 'work');
  await buildForNode('snippets/ready-pictures', work, 'ready-pictures.js', guide);
  const built = (await import(pathToFileURL(path.join(work, 'ready-pictures.js')).href)) as typeof readyPicturesModule;
  rmSync(work, {recursive: true});
  return built;
}
