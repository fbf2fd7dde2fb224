import {median, relativeSpread} from './statistics.js';

/** What one measurement found, by name. */
export type Values = Readonly<Record<string, number>>;

/** A median of ratios, and the relative spread of the ratios. */
export interface Ratio {
  ratio: number;
  spread: number;
}

/** Measured values by scenario and peer, one entry a round. */
export class Samples {
  readonly #rounds = new Map<string, Values[]>();

  add(scenario: string, peer: string, values: Values): void {
    this.#rounds.set(keyOf(scenario, peer), [...this.#of(scenario, peer), values]);
  }

  count(scenario: string, peer: string): number {
    return this.#of(scenario, peer).length;
  }

  median(scenario: string, peer: string, name: string): number {
    return median(this.#of(scenario, peer).map((values) => values[name] ?? NaN));
  }

  /** A peer divided by the base peer, round by round. */
  ratio(scenario: string, peer: string, base: string, name: string): Ratio {
    const ratios = this.#pairs(scenario, peer, base, name).map(([value, other]) => value / other);
    return {ratio: median(ratios), spread: relativeSpread(ratios)};
  }

  /** A peer minus the base peer, round by round. */
  difference(scenario: string, peer: string, base: string, name: string): number {
    return median(this.#pairs(scenario, peer, base, name).map(([value, other]) => value - other));
  }

  /** The exponent with which a time grows between two numbers of instances on the same page: 1 is linear. */
  growth(scenario: string, peer: string, from: number, to: number): number {
    const logs = this.#of(scenario, peer).map((values) => Math.log((values[to] ?? NaN) / (values[from] ?? NaN)));
    return median(logs) / Math.log(to / from);
  }

  #pairs(scenario: string, peer: string, base: string, name: string): [number, number][] {
    const others = this.#of(scenario, base);
    return this.#of(scenario, peer).map((values, round) => [values[name] ?? NaN, others[round]?.[name] ?? NaN]);
  }

  #of(scenario: string, peer: string): readonly Values[] {
    return this.#rounds.get(keyOf(scenario, peer)) ?? [];
  }
}

function keyOf(scenario: string, peer: string): string {
  return `${scenario} | ${peer}`;
}
