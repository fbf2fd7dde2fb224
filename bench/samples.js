import {median, spread} from './statistics.js';

/** @typedef {Record<string, number>} Values what one measurement found, by name */

/** What was measured, by group and peer, a value for each round. */
export class Samples {
  /** @type {Map<string, Values[]>} */
  #rounds = new Map();

  /** @param {string} group @param {string} peer @param {Values} values */
  keep(group, peer, values) {
    this.#of(group, peer).push(values);
  }

  /** How many rounds a group had. @param {string} group @param {string} peer */
  rounds(group, peer) {
    return this.#of(group, peer).length;
  }

  /** @param {string} group @param {string} peer @param {string} name */
  value(group, peer, name) {
    return median(this.#of(group, peer).map((values) => values[name] ?? NaN));
  }

  /**
   * A peer against another one: the median of the ratios of each round, in which both stood next to each other, and how far those lie
   * apart.
   *
   * @param {string} group
   * @param {string} peer
   * @param {string} base
   * @param {string} name
   */
  ratio(group, peer, base, name) {
    const others = this.#of(group, base);
    const ratios = this.#of(group, peer).map((values, round) => (values[name] ?? NaN) / (others[round]?.[name] ?? NaN));
    return {ratio: median(ratios), spread: spread(ratios)};
  }

  /**
   * By how much a time grows from one number of instances on a page to another one on the same page: 1 is in step.
   *
   * @param {string} group
   * @param {string} peer
   * @param {number} from
   * @param {number} to
   */
  growth(group, peer, from, to) {
    const growths = this.#of(group, peer).map((values) => Math.log((values[to] ?? NaN) / (values[from] ?? NaN)));
    return median(growths) / Math.log(to / from);
  }

  /** The same as a ratio, as a difference. @param {string} group @param {string} peer @param {string} base @param {string} name */
  difference(group, peer, base, name) {
    const others = this.#of(group, base);
    return median(this.#of(group, peer).map((values, round) => (values[name] ?? NaN) - (others[round]?.[name] ?? NaN)));
  }

  /** @param {string} group @param {string} peer */
  #of(group, peer) {
    const key = `${group} | ${peer}`;
    const known = this.#rounds.get(key) ?? [];
    this.#rounds.set(key, known);
    return known;
  }
}
