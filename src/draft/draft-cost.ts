import type {Cost, Price} from '../guide/sections/cost.js';
import {without, type Drafted} from './drafted.js';
import {joined, sentencesOf, type StatementMaker} from './draft-statement.js';
import type {Passage} from './outline.js';

const currencies: Readonly<Record<string, string>> = {$: 'USD', '€': 'EUR', '£': 'GBP'};
const range = /([$€£])\s?(\d[\d,]*)\s*(?:-|–|—|to|and)\s*[$€£]?\s?(\d[\d,]*)/g;
const sessions = /\b(\d+)(?:\s*(?:-|–|to)\s*\d+)?\s+(?:\w+\s+)?sessions\b/i;
const influence = /\b(influences?|depends?|var(y|ies)|affects?)\b/i;

/**
 * Prices and who pays. The page must give both ranges, of all prices and of most; what influences them; and a number of sessions.
 *
 * @param others passages of other sections that may tell how many sessions are usual
 */
export function draftCost(
  passages: readonly Passage[],
  others: readonly Passage[],
  statements: StatementMaker,
): Drafted<Cost> {
  const said = passages.flatMap((passage) => sentencesOf(passage.text).map((text) => ({...passage, text})));
  const about = said.find(({text}) => [...text.matchAll(range)].length >= 2);
  const influences = said.find(({text}) => text !== about?.text && influence.test(text));
  const courses = [...passages, ...others].flatMap(sentencesWithSessions);
  const course = courses.find(({text}) => /\brecommend/i.test(text)) ?? courses[0];
  const found = about && priceOf(about.text);
  if (!about || !found || !influences || !course) {
    return without(passages, 'needs two ranges of prices, what they depend on, and a number of sessions');
  }
  const paying = said.filter((one) => one !== about && one !== influences);
  const title = about.part ?? about.title;
  return {
    section: {
      ...found,
      about: statements.one(about),
      influences: statements.one(influences),
      course: {sessions: Number(sessions.exec(course.text)?.[1]), why: statements.one(course)},
      paying: paying.length > 0 ? [{id: 'insurance', title, statements: payingStatements(paying, statements)}] : [],
    },
    ...(found.currency === 'USD' && {notes: ['cost.currency: "$" was read as the dollar of the US']}),
  };
}

function payingStatements(paying: readonly Passage[], statements: StatementMaker) {
  const lines = [...new Set(paying.map(({line}) => line))];
  return lines.flatMap(
    (line) => joined(paying.filter((one) => one.line === line).map((one) => statements.one(one))) ?? [],
  );
}

function sentencesWithSessions(passage: Passage): Passage[] {
  return sentencesOf(passage.text).flatMap((text) => (sessions.test(text) ? {...passage, text} : []));
}

/** The wider range holds all prices, the narrower one most. */
function priceOf(text: string): {currency: string; price: Price} | undefined {
  const [wide, narrow] = [...text.matchAll(range)]
    .map(([, sign = '', low = '', high = '']) => ({sign, low: amount(low), high: amount(high)}))
    .sort((one, other) => other.high - other.low - (one.high - one.low));
  if (!wide || !narrow || wide.sign !== narrow.sign || narrow.low < wide.low || narrow.high > wide.high)
    return undefined;
  const price = {low: wide.low, high: wide.high, typicalLow: narrow.low, typicalHigh: narrow.high};
  return {currency: currencies[wide.sign] ?? 'USD', price};
}

function amount(digits: string): number {
  return Number(digits.replaceAll(',', ''));
}
