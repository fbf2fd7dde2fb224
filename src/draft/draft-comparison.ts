import type {Comparison} from '../guide/sections/comparison.js';
import type {Drafted} from './drafted.js';
import {joined, type StatementMaker} from './draft-statement.js';
import {withIds} from './names.js';
import type {Passage, PlacedTable, Unplaced} from './outline.js';

/** A comparison from a table: a row for each aspect, a column for each therapy. */
export function draftComparison(
  tables: readonly PlacedTable[],
  passages: readonly Passage[],
  statements: StatementMaker,
): Drafted<Comparison> {
  const [table, ...others] = tables;
  const [header = [], ...rows] = table?.rows ?? [];
  const lead = joined(passages.flatMap((passage) => statements.each(passage)));
  if (!table || header.length < 3 || rows.length === 0 || !lead) {
    return {
      unplaced: tables.map((one) => asUnplaced(one, 'is no table of at least two therapies with a sentence before it')),
    };
  }
  const aspects = withIds(
    rows.map(([label = '']) => ({label})),
    ({label}) => label,
  );
  const therapies = header.slice(1).map((name, column) => ({
    name,
    cells: Object.fromEntries(
      rows.flatMap((row, index) => {
        const [text, id] = [row[column + 1], aspects[index]?.id];
        return text && id !== undefined ? [[id, statements.one({text, section: table.section})]] : [];
      }),
    ),
  }));
  return {
    section: {lead, aspects, therapies: withIds(therapies, ({name}) => name), notes: []},
    unplaced: others.map((one) => asUnplaced(one, 'is a second table')),
  };
}

export function asUnplaced({rows, line}: PlacedTable, why: string): Unplaced {
  return {text: rows.map((row) => row.join(' | ')).join(' / '), line, why};
}
