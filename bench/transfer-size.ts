import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {dist, pageFolder} from './paths.js';
import type {Kind} from './peers.js';
import {tagOf} from './peers.js';

/** Quality 11, as a CDN compresses static files. */
export function brotli(file: Buffer): Buffer {
  return brotliCompressSync(file, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}});
}

/** Bytes and number of the files that a page fetches for one widget, without its own HTML. */
export function transferSize(peer: string, kind: Kind) {
  const files = (peer === 'iframe' ? frameFiles(kind) : pageFiles(peer, kind)).map((file) => readFileSync(file));
  const sum = (size: (file: Buffer) => Buffer) => files.reduce((all, file) => all + size(file).length, 0);
  return {
    requests: files.length,
    raw: sum((file) => file),
    gzip: sum((file) => gzipSync(file, {level: 9})),
    brotli: sum(brotli),
  };
}

function pageFiles(peer: string, kind: Kind): string[] {
  const files = ['page.js', 'page.css'].map((file) => path.join(pageFolder(peer, kind), file));
  return files.filter((file) => existsSync(file));
}

function frameFiles(kind: Kind): string[] {
  const files = [`embed/${tagOf[kind]}.html`, 'embed/frame.css', 'embed/frame.js', `cdn/${tagOf[kind]}.js`];
  return files.map((file) => path.join(dist, file));
}
