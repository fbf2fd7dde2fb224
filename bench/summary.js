import {bytesOf} from './bytes.js';
import {counts, hundred, thousand} from './measures/mount.js';
import {kinds, mostOf, plain, tagOf, vanilla} from './peers.js';

/**
 * @typedef {{ratio: number, spread: number}} Ratio
 * @typedef {{ms: number} & Ratio} Time
 * @typedef {{bytes: number} & Ratio} Memory
 *
 * @typedef {object} Widget what was found about one peer's widget; times as ratios to the vanilla element, memory to plain HTML
 * @property {string} peer
 * @property {import('./peers.js').Kind} kind
 * @property {string} tag
 * @property {{requests: number, raw: number, gzip: number, brotli: number}} bytes
 * @property {number} evaluation
 * @property {Record<string, Time>} mount
 * @property {number | null} growth
 * @property {Time | null} tick
 * @property {{onScreen: Memory, offScreen: Memory}} memory
 * @property {number} nodes
 * @property {number} listeners
 *
 * @typedef {object} Visit
 * @property {string} widget
 * @property {string} place
 * @property {number} paint
 * @property {number} paintDelay against the same article without widgets
 * @property {number} visible
 * @property {number} shift
 * @property {number} work
 * @property {number} workAdded
 * @property {number} blocking
 * @property {number} longest
 *
 * @typedef {{browser: string, rounds: number, widgets: Widget[], visits: Visit[]}} Found
 */

/**
 * Medians and ratios of all rounds.
 *
 * @param {import('./plan.js').Bench} bench
 * @param {import('./samples.js').Samples} samples
 * @param {number} rounds
 * @returns {Found}
 */
export function summary({browser, peers, articles}, samples, rounds) {
  const widgets = peers.flatMap((peer) => (peer.kinds ?? kinds).map((kind) => widget(peer, kind, samples)));
  const visits = articles.map(({name, place}) => visit(name, place, samples));
  return {browser: browser.version(), rounds, widgets, visits};
}

/** @param {import('./peers.js').Peer} peer @param {import('./peers.js').Kind} kind @param {import('./samples.js').Samples} samples @returns {Widget} */
function widget(peer, kind, samples) {
  const {name} = peer;
  const group = `${kind} mount`;
  const value = (/** @type {string} */ what) => samples.value(`${kind} memory`, name, what);
  const time = (/** @type {string} */ what, from = group) => ({
    ms: samples.value(from, name, what),
    ...samples.ratio(from, name, vanilla, what),
  });
  const memory = (/** @type {string} */ screen) => ({
    bytes: value(screen),
    ...samples.ratio(`${kind} memory`, name, plain, screen),
  });
  const many = mostOf(peer, kind) >= thousand ? time(String(thousand), `${kind} thousand`) : null;
  const mount = Object.fromEntries(counts.map((count) => [count, time(String(count))]));
  return {
    peer: name,
    kind,
    tag: tagOf[kind],
    bytes: bytesOf(name, kind),
    evaluation: samples.value(group, name, 'evaluation'),
    mount: many ? {...mount, [thousand]: many} : mount,
    growth: many && samples.growth(`${kind} thousand`, name, hundred, thousand),
    tick: kind === 'checker' && name !== 'iframe' ? time('tick') : null,
    memory: {onScreen: memory('on-screen'), offScreen: memory('off-screen')},
    nodes: value('nodes'),
    listeners: value('listeners'),
  };
}

/** @param {string} name @param {string} place @param {import('./samples.js').Samples} samples @returns {Visit} */
function visit(name, place, samples) {
  const value = (/** @type {string} */ what) => samples.value(`visit ${place}`, name, what);
  const added = (/** @type {string} */ what) => samples.difference(`visit ${place}`, name, 'nothing', what);
  return {
    widget: name,
    place,
    paint: value('paint'),
    paintDelay: added('paint'),
    visible: value('visible'),
    shift: value('shift'),
    work: value('work'),
    workAdded: added('work'),
    blocking: value('blocking'),
    longest: value('longest'),
  };
}
