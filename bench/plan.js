import {measureMemory} from './measures/memory.js';
import {counts, hundred, measureMounts, thousand} from './measures/mount.js';
import {measureVisit} from './measures/visit.js';
import {kinds, mostOf} from './peers.js';

/**
 * What stands next to each other in every round: one measurement, of each peer.
 *
 * @typedef {object} Group
 * @property {string} name
 * @property {number} rounds how often at most: what hardly differs from round to round, or takes long, is measured less often
 * @property {{peer: string, run: () => Promise<Record<string, number>>}[]} tasks
 *
 * @typedef {object} Bench what is measured, where
 * @property {import('playwright-core').Browser} browser
 * @property {string} address
 * @property {readonly import('./peers.js').Peer[]} peers
 * @property {readonly {name: string, place: string, path: string}[]} articles
 * @property {string} label the first label of a card
 */

/** @param {Bench} bench @returns {Group[]} */
export function groups(bench) {
  return [...kinds.flatMap((kind) => widgets(bench, kind)), ...visits(bench)];
}

/** @param {Bench} bench @param {import('./peers.js').Kind} kind @returns {Group[]} */
function widgets({browser, address, peers}, kind) {
  const makers = peers.filter((peer) => (peer.kinds ?? kinds).includes(kind));
  /** @param {string} name @param {number} rounds @param {typeof peers} who @param {(page: string, peer: string) => Promise<Record<string, number>>} measure @returns {Group} */
  const group = (name, rounds, who, measure) => ({
    name: `${kind} ${name}`,
    rounds,
    tasks: who.map(({name}) => ({peer: name, run: () => measure(pageOf(address, name, kind), name)})),
  });
  const patient = makers.filter((peer) => mostOf(peer, kind) >= thousand);
  return [
    group('mount', Infinity, makers, (page, name) =>
      measureMounts(browser, page, {counts, tick: kind === 'checker' && name !== 'iframe'}),
    ),
    group('thousand', 3, patient, (page) => measureMounts(browser, page, {counts: [1, hundred, thousand]})),
    group('memory', 2, makers, (page) => measureMemory(browser, page)),
  ];
}

/** @param {Bench} bench @returns {Group[]} */
function visits({browser, address, articles, label}) {
  return [...new Set(articles.map(({place}) => place))].map((place) => ({
    name: `visit ${place}`,
    rounds: Infinity,
    tasks: articles
      .filter((article) => article.place === place)
      .map(({name, path}) => ({peer: name, run: () => measureVisit(browser, address + path, label)})),
  }));
}

/** @param {string} address @param {string} name @param {string} kind */
export function pageOf(address, name, kind) {
  return `${address}/${name.replaceAll(' ', '-')}/${kind}/`;
}
