import type {Finding} from './finding.js';
import {placesIn, type Place} from './place.js';

/** What is wrong in a guide, where, and what is allowed. */
export interface Fault extends Place {
  /** Such as `quickFacts.facts[2].value`; nothing where the file is no JSON. */
  path?: string;
  /** What is wrong and what is allowed, with the wrong value, cut to 60 characters. */
  message: string;
}

/** A fault and the file that has it. */
export interface FileFault extends Fault {
  file: string;
}

/** Finds the line and column of each. */
export function inPlaces(text: string, findings: readonly Finding[]): Fault[] {
  const placeOf = placesIn(text);
  return findings.map(({offset, path, message, found}) => ({
    ...placeOf(offset),
    ...(path !== undefined && {path}),
    message: message + formatValue(found),
  }));
}

/** A wrong value, cut to 60 characters; "" when the fault has none. */
export function formatValue(found: unknown): string {
  if (found === undefined) return '';
  const whole = JSON.stringify(found);
  return ` (found ${whole.length > 60 ? `${whole.slice(0, 57)}…` : whole})`;
}
