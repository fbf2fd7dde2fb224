import type {Safety} from '../guide/sections/safety.js';
import type {SeekHelp} from '../guide/sections/seek-help.js';
import {without, type Drafted} from './drafted.js';
import type {StatementMaker} from './draft-statement.js';
import type {Passage} from './outline.js';

const sideEffect = /side effects?|\b(sore|dizz|fatigue|tired|drows)/i;
const instead = /\b(in place of|instead of|replace|substitute|relying on|inform all|tell (all )?your)\b/i;

/** The signs to seek help for, side effects, risks, and what the therapy must not take the place of, each by its words. */
export function draftSafety(
  passages: readonly Passage[],
  seekHelp: SeekHelp | undefined,
  statements: StatementMaker,
): Drafted<Safety> {
  if (!seekHelp) return without(passages, 'needs a list of the signs after which to seek help, which the page has not');
  const said = passages.flatMap((passage) => statements.each(passage));
  const notInstead = said.filter(({text}) => instead.test(text));
  const sideEffects = said.filter((one) => !notInstead.includes(one) && sideEffect.test(one.text));
  const risks = said.filter((one) => !notInstead.includes(one) && !sideEffects.includes(one));
  return {section: {seekHelp, sideEffects, risks, notInstead}};
}
