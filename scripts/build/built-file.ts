import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {dist} from './paths.js';

/** The hash of a file for `integrity="…"`, and its size in bytes, plain and as Brotli 11. */
export interface BuiltFile {
  integrity: string;
  bytes: number;
  brotli: number;
}

/** What `integrity.json` holds: each file by its name. */
export type BuiltFiles = Readonly<Record<string, BuiltFile>>;

/** Writes the hash and sizes of every file of the CDN to load into a page. */
export function writeIntegrity(): void {
  const folder = path.join(dist, 'cdn');
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => /\.(js|css)$/.test(name));
  const rows = names.sort().map((name) => [name.replaceAll('\\', '/'), measure(path.join(folder, name))]);
  writeJson('cdn/integrity.json', Object.fromEntries(rows));
}

/** The hash and sizes of a file. */
export function measure(file: string): BuiltFile {
  const content = readFileSync(file);
  const brotli = brotliCompressSync(content, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}});
  return {
    integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
    bytes: content.length,
    brotli: brotli.length,
  };
}

/** A number of bytes in kilobytes, with one decimal place. */
export function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

/** Reads a JSON file of `dist`. */
export function readJson<Content>(name: string): Content {
  return JSON.parse(readFileSync(path.join(dist, name), 'utf8')) as Content;
}

/** Writes a JSON file of `dist`. */
export function writeJson(name: string, value: unknown): void {
  const file = path.join(dist, name);
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
