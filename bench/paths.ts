import path from 'node:path';
import type {Kind} from './peers.js';
import {slug} from './peers.js';

export const benchFolder = import.meta.dirname;
export const dist = path.resolve(benchFolder, '../dist');

/** Folder of the measured pages; outside `bench`, where linters and type checks do not read them. */
export const pagesFolder = path.resolve(benchFolder, '../node_modules/.cache/bench');

/** A page has one kind of work, or a card and a checker together. */
export type PageKind = Kind | 'both';

export function pageFolder(peer: string, kind: PageKind): string {
  return path.join(pagesFolder, slug(peer), kind);
}

/** The same page, as an address on the server. */
export function pageAddress(server: string, peer: string, kind: PageKind): string {
  return `${server}/${slug(peer)}/${kind}/`;
}
