import type {Practitioners} from '../guide/sections/practitioners.js';
import {without, type Drafted} from './drafted.js';
import {joined, type StatementMaker} from './draft-statement.js';
import {splitName, withIds} from './names.js';
import type {Passage} from './outline.js';

const letters = /^[A-Z][A-Za-z]*[A-Z][A-Za-z-]*[®™]?$|^[A-Z]+(-[A-Z]+)*[®™]?$/;
const ofRegisters = /\b(verify|register|registers|directory|directories|websites?)\b/i;
const redFlag = /\b(promis\w*|cures?|beware|red flags?|avoid|pay attention)\b/i;

/** How to choose a practitioner: letters and their meaning, questions, red flags; what is left is the lead. */
export function draftPractitioners(passages: readonly Passage[], statements: StatementMaker): Drafted<Practitioners> {
  const said = passages.filter(({kind}) => kind !== 'lead');
  const credentials = said.filter(isCredential);
  const questions = said.filter(({kind, text}) => kind === 'item' && /\?["”]?$/.test(text));
  const rest = said.filter((one) => !credentials.includes(one) && !questions.includes(one));
  const redFlags = rest.filter(({text}) => redFlag.test(text));
  const notes = rest.filter((one) => !redFlags.includes(one) && ofRegisters.test(one.text));
  const leads = rest.filter((one) => !redFlags.includes(one) && !notes.includes(one));
  const statementsOf = (some: readonly Passage[]) => some.flatMap((passage) => statements.each(passage));
  const [lead, registerNote] = [joined(statementsOf(leads)), joined(statementsOf(notes))];
  if (!lead || !registerNote) {
    return without(passages, 'needs a sentence on how to choose and one on registers, which the page has not');
  }
  return {
    section: {
      lead,
      credentials: withIds(
        credentials.map((one) => draftCredential(one, statements)),
        (one) => one.letters,
      ),
      questions: questions.map((one) => statements.one({...one, text: one.text.replace(/^["“]|["”]$/g, '')})),
      redFlags: statementsOf(redFlags),
      registers: [],
      registerNote,
    },
    notes: ['practitioners: registers is empty; add the official ones, with an address that you opened'],
  };
}

function isCredential({kind, text}: Passage): boolean {
  return kind === 'item' && letters.test(splitName(text)?.name ?? '');
}

function draftCredential(passage: Passage, statements: StatementMaker) {
  const {name, rest} = splitName(passage.text) ?? {name: passage.text, rest: passage.text};
  return {
    letters: name,
    name: rest.replace(/\s*\([^)]*\)\s*$/, '') || rest,
    meaning: statements.one({...passage, text: rest}),
  };
}
