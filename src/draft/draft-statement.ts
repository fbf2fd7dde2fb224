import type {Statement} from '../guide/statement.js';
import type {Words} from './block.js';

/** A statement of a draft: the page says it, and nobody has checked it. */
export interface DraftStatement extends Statement {
  unchecked: true;
}

/** Numbers in brackets, with the space before them. */
const citation = /\s*\[(\d+(?:\s*[,–-]\s*\d+)*)\]/g;

/** Makes statements of the words of a page. */
export interface StatementMaker {
  /** One statement; it cites whatever the words cite. */
  one(words: Pick<Words, 'text'> & {section: string}): DraftStatement;
  /** A statement up to each sentence that cites, so that a number stays where it is. */
  each(words: Pick<Words, 'text'> & {section: string}): DraftStatement[];
}

/** @param known ids of the references of the page; other numbers stay in the text */
export function statementMaker(known: ReadonlySet<string>): StatementMaker {
  const one: StatementMaker['one'] = ({text, section}) => {
    const references = [...new Set([...text.matchAll(citation)].flatMap(([, ids = '']) => idsIn(ids)))];
    const cited = references.filter((id) => known.has(id));
    return {
      text: withoutCitations(text, known) || text,
      basis: 'guide',
      section,
      ...(cited.length > 0 && {references: cited}),
      unchecked: true,
    };
  };
  return {one, each: ({text, section}) => untilCitations(text).map((part) => one({text: part, section}))};
}

/** A text without the numbers of references; a number that is none stays. */
function withoutCitations(text: string, known: ReadonlySet<string>): string {
  return text.replace(citation, (whole, ids: string) => (idsIn(ids).every((id) => known.has(id)) ? '' : whole)).trim();
}

/** One statement of several: their texts and their references, in order. */
export function joined(statements: readonly DraftStatement[]): DraftStatement | undefined {
  const [first] = statements;
  if (!first) return undefined;
  const references = [...new Set(statements.flatMap((one) => one.references ?? []))];
  const text = statements.map((one) => one.text).join(' ');
  return {...first, text, ...(references.length > 0 && {references})};
}

/** The sentences of a text. A point inside brackets or after a title ends none. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<!\b(?:Dr|Mr|Ms|Mrs|St|vs|e\.g|i\.e|al)\.)(?<=[.!?]["”’)]?)\s+(?=[A-Z"“‘\d])/);
}

function untilCitations(text: string): string[] {
  const parts: string[] = [];
  let isOpen = false;
  for (const sentence of sentencesOf(text)) {
    if (isOpen) parts.push(`${parts.pop() ?? ''} ${sentence}`);
    else parts.push(sentence);
    isOpen = sentence.search(citation) === -1;
  }
  return parts;
}

/** "3, 5-7" is 3, 5, 6, 7. */
function idsIn(numbers: string): string[] {
  return numbers.split(',').flatMap((part) => {
    const [from = 0, to = from] = part.split(/[–-]/).map(Number);
    const count = Math.max(0, Math.min(to - from, 100));
    return Array.from({length: count + 1}, (_, index) => String(from + index));
  });
}
