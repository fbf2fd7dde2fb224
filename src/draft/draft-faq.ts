import type {Faq} from '../guide/sections/faq.js';
import {because, without, type Drafted} from './drafted.js';
import type {StatementMaker} from './draft-statement.js';
import {withIds} from './names.js';
import type {Passage} from './outline.js';

interface Pair {
  question: string;
  answer: Passage[];
}

/** Questions and answers: "Q: … A: …", or a heading or line that asks, with what follows it. */
export function draftFaq(passages: readonly Passage[], statements: StatementMaker): Drafted<Faq> {
  const pairs: Pair[] = [];
  const before: Passage[] = [];
  for (const passage of passages) {
    const {question, answer} = readPair(passage);
    const isHeading = question === undefined && passage.part?.endsWith('?') === true;
    const asked = isHeading ? passage.part : question;
    const last = pairs.at(-1);
    if (asked !== undefined && last?.question !== asked) pairs.push({question: asked, answer: answer ? [answer] : []});
    else if (last && answer) last.answer.push(answer);
    else if (answer) before.push(answer);
  }
  const answered = pairs.filter(({answer}) => answer.length > 0);
  if (answered.length === 0) return without(passages, 'is no question with its answer');
  const items = answered.map(({question, answer}) => ({
    question,
    answer: answer.flatMap((passage) => statements.each(passage)),
  }));
  return {
    section: {items: withIds(items, ({question}) => question)},
    unplaced: because(before, 'stands before the first question'),
  };
}

/** What a passage asks and answers: both, one of them, or an answer alone. */
function readPair(passage: Passage): {question?: string; answer?: Passage} {
  const text = passage.text.replace(/^(Q|Question)[.:]\s*/i, '');
  const [, question, rest] = /^([^?]{3,200}\?)(?:\s*(?:A|Answer)[.:])?\s*(.*)$/s.exec(text) ?? [];
  const isMarked = text !== passage.text || passage.kind === 'item' || rest === '';
  if (question === undefined || rest === undefined || !isMarked) {
    return {answer: {...passage, text: passage.text.replace(/^(A|Answer)[.:]\s*/i, '')}};
  }
  return {question, ...(rest && {answer: {...passage, text: rest}})};
}
