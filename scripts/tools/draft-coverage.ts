import {readFileSync} from 'node:fs';
import path from 'node:path';
import {draftGuide} from '../../src/draft/draft-guide.js';
import {readText} from '../../src/draft/read-text.js';
import {root} from '../build/paths.js';
import {endWith, Problem} from './problem.js';

/** One fact of the source guide, as `test/data/coverage.json` has it. */
interface Row {
  section: string;
  line: number;
  fact: string;
}

const usage = `npm run draft:coverage -- <source.txt>
  Imports the text of the source guide, and counts how many facts of test/data/coverage.json stand in the draft.
  A fact counts where every sentence of its line stands in the draft, word for word.`;

try {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new Problem(usage);
  report(readFileSync(file, 'utf8'));
} catch (error) {
  endWith(error);
}

function report(text: string): void {
  const rows = JSON.parse(readFileSync(path.join(root, 'test/data/coverage.json'), 'utf8')) as Row[];
  const {guide, unplaced} = draftGuide(readText(text), {today: '2026-01-01'});
  const said = stringsIn(guide).map(normalized);
  const lines = text.split(/\r\n|\r|\n/);
  const missing = rows.filter(({line}) => !isHeld(lines[line - 1] ?? '', said));
  for (const {section, line, fact} of missing)
    console.log(`not in the draft: section ${section}, line ${line}: ${fact}`);
  const counts = [...new Set(rows.map(({section}) => section))].map((section) => {
    const of = (some: readonly Row[]) => some.filter((row) => row.section === section).length;
    return `${section}: ${of(rows) - of(missing)} of ${of(rows)}`;
  });
  console.log(counts.join('; '));
  console.log(
    `${rows.length - missing.length} of ${rows.length} facts stand in the draft; ${unplaced.length} passages were not placed.`,
  );
}

/** Whether each sentence of a line stands in one of the texts. A name and what is said of it may stand apart. */
function isHeld(line: string, said: readonly string[]): boolean {
  const sentences = line
    .replace(/^\s*(?:•|\d+\.)\s*/, '')
    .split(/(?<=[.!?])\s+|:\s+/)
    .map(normalized)
    .filter((sentence) => sentence !== '' && !/^[qa]$/.test(sentence));
  return sentences.length > 0 && sentences.every((sentence) => said.some((text) => text.includes(sentence)));
}

/** Words and figures alone, without the numbers of references. */
function normalized(text: string): string {
  const words = text.replace(/\[[\d\s,–-]+\]/g, '').toLowerCase();
  return (words.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
