import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {dist, folderOf} from './build.js';
import {tagOf} from './peers.js';

/** @typedef {import('./peers.js').Kind} Kind */

/** At its best setting, as a delivery network does it once. @param {Buffer} file */
export function brotli(file) {
  return brotliCompressSync(file, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}});
}

/** What a page fetches for one widget, its own few lines of HTML left aside. @param {string} name @param {Kind} kind */
export function bytesOf(name, kind) {
  const files = (name === 'iframe' ? frameFiles(kind) : pageFiles(name, kind)).map((file) => readFileSync(file));
  const sum = (/** @type {(file: Buffer) => {length: number}} */ size) =>
    files.reduce((all, file) => all + size(file).length, 0);
  return {
    requests: files.length,
    raw: sum((file) => file),
    gzip: sum((file) => gzipSync(file, {level: 9})),
    brotli: sum(brotli),
  };
}

/** @param {string} name @param {Kind} kind */
function pageFiles(name, kind) {
  return ['page.js', 'page.css']
    .map((file) => path.join(folderOf(name, kind), file))
    .filter((file) => existsSync(file));
}

/** @param {Kind} kind */
function frameFiles(kind) {
  return [`embed/${tagOf[kind]}.html`, 'embed/frame.css', 'embed/frame.js', `cdn/${tagOf[kind]}.js`].map((file) =>
    path.join(dist, file),
  );
}
