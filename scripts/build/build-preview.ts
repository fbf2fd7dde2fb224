import {cpSync} from 'node:fs';
import path from 'node:path';
import {buildPageScript} from './build-page-script.js';
import {dist, root} from './paths.js';

/** Writes what the page of `therapy-guide-widgets preview` loads besides the widgets. */
export async function buildPreview(): Promise<void> {
  const folder = path.join(dist, 'preview');
  await buildPageScript({entry: 'preview/page/preview', folder, name: 'preview', licenses: true});
  cpSync(path.join(root, 'src/preview/page/preview.css'), path.join(folder, 'preview.css'));
}
