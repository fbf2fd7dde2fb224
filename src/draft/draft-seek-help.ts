import type {SeekHelp} from '../guide/sections/seek-help.js';
import {because, without, type Drafted} from './drafted.js';
import type {StatementMaker} from './draft-statement.js';
import type {Passage} from './outline.js';

/** The signs after which to seek help, from the list below such words. */
export function draftSeekHelp(passages: readonly Passage[], statements: StatementMaker): Drafted<SeekHelp> {
  const signs = passages.filter(({kind}) => kind === 'item');
  const [first] = signs;
  if (!first) return without(passages, 'is no list of signs after which to seek help');
  return {
    section: {
      lead: statements.one({...first, text: first.lead ?? first.part ?? first.title}),
      signs: signs.map((sign) => statements.one(sign)),
    },
    unplaced: because(
      passages.filter(({kind}) => kind === 'paragraph'),
      'is no sign after which to seek help',
    ),
  };
}
