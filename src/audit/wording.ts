import type {Correction} from '../guide/sections/corrections.js';
import type {Reference} from '../guide/sections/references.js';
import type {Finding} from './finding.js';
import {statementsIn, type PlacedStatement} from './statements.js';

/** How certain a source is; `uncited` is a statement without one. */
type Level = 'uncited' | 'description' | 'weak' | 'trial' | 'review';

/** What no sentence of a level may say unless `unless` matches, and what it may say instead. */
interface Rule {
  banned: RegExp;
  unless?: RegExp;
  allowed: string;
}

interface Text {
  path: string;
  text: string;
  level: Level;
}

/** The parts of a guide whose words are checked; every other property of the guide is a section. */
interface Worded {
  references: readonly Pick<Reference, 'id' | 'kind' | 'concludes'>[];
  corrections: readonly Pick<Correction, 'id' | 'sourceSays'>[];
}

/** Words that no statement may use at any level. */
const never =
  /\b(treats|cures|heals|proven|proves|works for|effective (?:for|in|against)|guarantees?d?|risk-free|harmless|miracle|no risks?)\b|\bsafe(?:ly)?\b/i;

/** Words that say that the therapy does something, in the present, for everybody. */
const claims =
  /\b(reduces?|improves?|relieves?|helps|lowers|eases|decreases?|prevents?|restores?|normali[sz]es|enhances?|works (?:best|by))\b/i;

/** Words that report what was seen, and no more. */
const reports = 'found, fell, reported, measured, differed, was lower, was higher';

/** Words that attribute a statement or leave it open. */
const hedged =
  /\b(guide|practitioners?|people|parents|may|might|could|hope|hoped|meant|believe|says?|said|calls?|reports?|not|no|nobody|ask|idea|ideas|should|aim|try)\b/i;

/** The rule of each level. */
export const levels: Readonly<Record<Level, Rule>> = {
  uncited: {
    banned: claims,
    unless: hedged,
    allowed: 'whose word it is, such as "the guide says" or "people report"; or "may"',
  },
  description: {banned: claims, unless: hedged, allowed: 'what the page says, as its word'},
  weak: {
    banned: /\b(reduces?d?|improves?d?|relieves?d?|helps|helped|lowers|lowered|because of the therapy|thanks to)\b/i,
    unless: /\bcannot\b/i,
    allowed: `what was seen before and after: ${reports}`,
  },
  trial: {banned: claims, allowed: `what this trial saw, in the past: ${reports}`},
  review: {banned: claims, allowed: `what the review found, in the past: ${reports}`},
};

/** The sentences that claim more than their source allows. */
export function wordingFindings(guide: Worded): Finding[] {
  return textsOf(guide).flatMap((text) =>
    sentencesOf(text).flatMap((sentence) => {
      const message = problemOf(sentence, text.level);
      return message ? [{where: text.path, message}] : [];
    }),
  );
}

function textsOf({references, corrections, ...sections}: Worded): Text[] {
  const kinds = new Map(references.map(({id, kind}) => [id, kind]));
  return [
    ...statementsIn(sections, '').map((one) => ({...one, level: levelOf(one, kinds)})),
    ...references.map(({concludes = '', kind}, index) => ({
      path: `references[${index}].concludes`,
      // What authors say of their own study stands in quotation marks, and is theirs.
      text: concludes.replace(/“[^”]*”/g, ''),
      level: levelOfKind(kind),
    })),
    ...corrections.map(({sourceSays}, index) => ({
      path: `corrections[${index}].sourceSays`,
      text: sourceSays,
      level: 'uncited' as const,
    })),
  ];
}

function problemOf(sentence: string, level: Level): string | undefined {
  const {banned, unless, allowed} = levels[level];
  const forbidden = never.exec(sentence)?.[0];
  if (forbidden) return `says "${forbidden}", which no statement may: "${sentence}"`;
  const claim = banned.exec(sentence)?.[0];
  return !claim || unless?.test(sentence)
    ? undefined
    : `says "${claim}", too firm for its source (${level}); allowed is ${allowed}: "${sentence}"`;
}

function sentencesOf({text}: Text): string[] {
  return text.split(/(?<=[.!?])\s+/);
}

/** The level of the most certain source that a statement cites. */
function levelOf({basis, references = []}: PlacedStatement, kinds: ReadonlyMap<string, string>): Level {
  if (basis !== 'source') return 'uncited';
  const cited: Level[] = references.map((id) => levelOfKind(kinds.get(id) ?? ''));
  const order = ['review', 'trial', 'weak', 'description'] as const;
  return order.find((level) => cited.includes(level)) ?? 'uncited';
}

function levelOfKind(kind: string): Exclude<Level, 'uncited'> {
  if (kind.startsWith('systematic review')) return 'review';
  if (kind.startsWith('randomized')) return 'trial';
  return kind === 'web page' ? 'description' : 'weak';
}
