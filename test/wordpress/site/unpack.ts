import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {unzipSync} from 'fflate';
import {unpackFromDebian} from './debian.js';
import {browserFiles, wordpressZip} from './packages.js';
import type {WordPressVersion} from './versions.js';

/** Writes the files of a WordPress that was never installed into an empty folder. */
export function unpackWordPress(version: WordPressVersion, folder: string): void {
  if (version.debian) return unpackFromDebian(version, folder);
  cpSync(browserFiles(version.wordpress), folder, {recursive: true});
  unzip(wordpressZip(version.wordpress), folder);
}

function unzip(zip: string, folder: string): void {
  for (const [name, content] of Object.entries(unzipSync(readFileSync(zip)))) {
    const file = path.join(folder, name);
    if (name.endsWith('/')) {
      mkdirSync(file, {recursive: true});
    } else {
      mkdirSync(path.dirname(file), {recursive: true});
      writeFileSync(file, content);
    }
  }
}
