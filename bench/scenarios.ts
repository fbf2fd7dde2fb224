import {measureMemory} from './measures/memory.js';
import {counts, measureMounts} from './measures/mount.js';
import {measurePageLoad} from './measures/page-load.js';
import {pageAddress} from './paths.js';
import type {Kind} from './peers.js';
import {kinds, kindsOf} from './peers.js';
import type {Values} from './samples.js';
import type {Bench} from './setup.js';

/** One measurement of several peers, which are measured one after the other in each round. */
export interface Scenario {
  name: string;
  /** Rounds at most: what hardly differs between rounds is measured less often. */
  maxRounds: number;
  tasks: readonly {peer: string; run: () => Promise<Values>}[];
}

export function scenarios(bench: Bench): Scenario[] {
  return [...mountScenarios(bench, Object.values(counts)), ...memoryScenarios(bench), ...pageLoadScenarios(bench)];
}

/** Mounts of some numbers of instances; the checker's box is ticked too. */
export function mountScenarios({browser, address, peers}: Bench, counts: readonly number[]): Scenario[] {
  return kinds.map((kind) => ({
    name: `${kind} mount`,
    maxRounds: Infinity,
    tasks: makersOf(kind, peers).map(({name, module}) => ({
      peer: name,
      run: () =>
        measureMounts(browser, pageAddress(address, name, kind), {
          counts,
          toggle: kind === 'checker' && module !== 'frame',
        }),
    })),
  }));
}

export function memoryScenarios({browser, address, peers}: Bench): Scenario[] {
  return kinds.map((kind) => ({
    name: `${kind} memory`,
    maxRounds: 2,
    tasks: makersOf(kind, peers).map(({name}) => ({
      peer: name,
      run: () => measureMemory(browser, pageAddress(address, name, kind)),
    })),
  }));
}

function pageLoadScenarios({browser, address, articles, content}: Bench): Scenario[] {
  const label = content.card.facts[0]?.label ?? '';
  return [...new Set(articles.map(({place}) => place))].map((place) => ({
    name: `page load ${place}`,
    maxRounds: Infinity,
    tasks: articles
      .filter((article) => article.place === place)
      .map(({name, path, width}) => ({
        peer: name,
        run: () => measurePageLoad(browser, address + path, label, width),
      })),
  }));
}

function makersOf(kind: Kind, peers: Bench['peers']): Bench['peers'] {
  return peers.filter((peer) => kindsOf(peer).includes(kind));
}
