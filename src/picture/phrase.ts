import {signOf} from '../base/statement.js';
import {ascendingIds} from '../guide/citations.js';
import type {Statement} from '../guide/statement.js';
import type {Phrase} from './content.js';

/** A statement with its mark and the numbers of its sources, as the plain HTML of a widget has them. */
export function statementPhrase({text, basis, references}: Statement): Phrase {
  return {text, notes: signOf(basis) + numbers(references)};
}

/** A text with the numbers of its sources. */
export function citedPhrase(text: string, references: readonly string[]): Phrase {
  return {text, notes: numbers(references)};
}

function numbers(ids: readonly string[] = []): string {
  return ids.length > 0 ? `[${ascendingIds(ids).join(', ')}]` : '';
}
