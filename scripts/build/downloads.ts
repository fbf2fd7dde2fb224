import {copyFileSync, existsSync, mkdirSync, readdirSync, statSync} from 'node:fs';
import path from 'node:path';
import {writeJson} from './built-file.js';
import {dist} from './paths.js';

/** A file that the embed builder offers to download. */
export interface Download {
  /** Its name in the folder `downloads` of the site. */
  file: string;
  /** `release`: for any site; `wordpress`: the plugin. */
  kind: (typeof kinds)[number];
  bytes: number;
}

/** The folders of `dist` in which a build leaves archives. One that is not there has none. */
const kinds = ['release', 'wordpress'] as const;

/** Copies every archive to the site, and lists them in `downloads.json` for the embed builder. */
export function writeDownloads(): void {
  const target = path.join(dist, 'site/downloads');
  mkdirSync(target, {recursive: true});
  const downloads = kinds.flatMap((kind) => archivesIn(kind).map((file) => copy(file, kind, target)));
  writeJson('site/downloads/downloads.json', downloads);
}

function archivesIn(kind: Download['kind']): string[] {
  const folder = path.join(dist, kind);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.endsWith('.zip')).sort();
}

function copy(file: string, kind: Download['kind'], target: string): Download {
  const archive = path.join(dist, kind, file);
  copyFileSync(archive, path.join(target, file));
  return {file, kind, bytes: statSync(archive).size};
}
