import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {buildPeer} from './build-peer.js';
import {readGuideContent} from './guide-content.js';
import {dist, pageFolder, pagesFolder} from './paths.js';
import type {Kind, Peer} from './peers.js';
import {kindsOf, tagOf} from './peers.js';

/**
 * Builds every peer's page for every kind of work, each with only what its users would ship; and `both`, a card and a checker in one
 * file, for the articles.
 */
export async function buildPages(peers: readonly Peer[]): Promise<void> {
  rmSync(pagesFolder, {recursive: true, force: true});
  for (const peer of peers) await (peer.module ? buildPeerPages(peer, peer.module) : copyPages(peer));
}

async function buildPeerPages(peer: Peer, module: string): Promise<void> {
  const content = readGuideContent();
  for (const kind of kindsOf(peer)) await buildPeer({...peer, module}, [kind], content, createFolder(peer, kind));
  if (module !== 'frame') await buildPeer({...peer, module}, ['card', 'checker'], content, createFolder(peer, 'both'));
  for (const kind of kindsOf(peer)) writePage(pageFolder(peer.name, kind));
}

/** The CDN bundle as it is published. */
function copyPages(peer: Peer): void {
  for (const kind of kindsOf(peer)) {
    const folder = createFolder(peer, kind);
    const bundle = readFileSync(path.join(peer.dist ?? dist, `cdn/${tagOf[kind]}.js`));
    writeFileSync(path.join(folder, 'page.js'), bundle);
    writeFileSync(path.join(folder, 'make.js'), `window.make = () => document.createElement('${tagOf[kind]}');`);
    writePage(folder);
  }
}

function createFolder(peer: Peer, kind: Kind | 'both'): string {
  const folder = pageFolder(peer.name, kind);
  mkdirSync(folder, {recursive: true});
  return folder;
}

/** A page without its script, which the measurement loads when it is ready. */
function writePage(folder: string): void {
  const has = (name: string) => existsSync(path.join(folder, name));
  const style = has('page.css') ? '<link rel="stylesheet" href="page.css">' : '';
  const make = has('make.js') ? '<script src="make.js"></script>' : '';
  writeFileSync(
    path.join(folder, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/place.css">${style}<body><main id="place"></main>${make}`,
  );
}
