import {readFileSync} from 'node:fs';
import path from 'node:path';
import {languages} from './entries.js';
import {guideFolders} from './guide-folder.js';
import {writeGuideModules} from './guide-modules.js';
import {root} from './paths.js';

/** The folder name of the guide that the `imports` of `package.json` name. */
function ownGuide(): string {
  const {imports} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {imports: {'#guide': string}};
  return path.basename(path.dirname(imports['#guide']));
}

/** Folder names of the guides that a build offers besides the one that its widgets carry; a build for another guide offers none. */
export function addedGuides(bundled: string | undefined): string[] {
  if (bundled !== undefined) return [];
  const names = guideFolders(path.join(root, 'data')).map((folder) => path.basename(folder));
  return names.filter((name) => name !== ownGuide());
}

/** Where the modules of a guide go. */
export function modulesFolder(guideFolder: string): string {
  return path.join(root, 'src/generated', path.basename(guideFolder));
}

/** Writes the typed modules of every guide in `data/`. */
export function generateGuides(): void {
  for (const folder of guideFolders(path.join(root, 'data'))) generateGuide(folder);
}

/** Writes the typed modules of the guide in a folder, and says where they are. */
export function generateGuide(folder: string): string {
  const target = modulesFolder(folder);
  writeGuideModules(folder, target, languages);
  return target;
}

if (process.argv[1] && import.meta.filename === path.resolve(process.argv[1])) generateGuides();
