import {statementsIn} from './statements.js';

/** @typedef {import('./identifiers.js').Finding} Finding */

/** Words that no statement may use at any level of certainty. */
const never =
  /\b(treats|cures|heals|proven|proves|works for|effective (?:for|in|against)|guarantees?d?|risk-free|harmless|miracle|no risks?)\b|\bsafe(?:ly)?\b/i;

/** Words that say that the therapy does something, in the present, for everybody. */
const claims =
  /\b(reduces?|improves?|relieves?|helps|lowers|eases|decreases?|prevents?|restores?|normali[sz]es|enhances?|works (?:best|by))\b/i;

/** Words that report what was seen, and no more. */
const reports = 'found, fell, reported, measured, differed, was lower, was higher';

/** Words that say whose word it is, or that it is open. */
const hedged =
  /\b(guide|practitioners?|people|parents|may|might|could|hope|hoped|meant|believe|says?|said|calls?|reports?|not|no|nobody|ask|idea|ideas|should|aim|try)\b/i;

/**
 * How firmly each level of certainty may speak: what is banned there, unless `unless` matches, and what to write instead.
 *
 * @type {Record<'uncited' | 'description' | 'weak' | 'trial' | 'review', {banned: RegExp, unless?: RegExp, allowed: string}>}
 */
export const levels = {
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

/**
 * Whether no sentence speaks more firmly than its source allows.
 *
 * @param {any} guide
 * @returns {Finding[]}
 */
export function wordingFindings({references, corrections, ...sections}) {
  const kinds = new Map(references.map((/** @type {any} */ {id, kind}) => [id, kind]));
  const said = [
    ...statementsIn(sections, '').map((one) => ({...one, level: levelOf(one, kinds)})),
    ...references.map((/** @type {any} */ one) => ({
      path: `references ${one.id}, concludes`,
      text: one.concludes ?? '',
      level: levelOfKind(one.kind),
    })),
    ...corrections.map((/** @type {any} */ one) => ({
      path: `corrections ${one.id}, sourceSays`,
      text: one.sourceSays,
      level: /** @type {const} */ 'uncited',
    })),
  ];
  return said.flatMap(({path, text, level}) => findingsIn(path, text, level));
}

/**
 * @param {string} path
 * @param {string} text
 * @param {keyof typeof levels} level
 * @returns {Finding[]}
 */
function findingsIn(path, text, level) {
  const {banned, unless, allowed} = levels[level];
  return sentencesOf(text).flatMap((sentence) => {
    const ever = never.exec(sentence);
    if (ever) return [{where: path, message: `says "${ever[0]}", which no statement may: "${sentence}"`}];
    const firm = banned.exec(sentence);
    if (!firm || unless?.test(sentence)) return [];
    return [
      {
        where: path,
        message: `says "${firm[0]}", too firm for its source (${level}); allowed is ${allowed}: "${sentence}"`,
      },
    ];
  });
}

/** @param {string} text */
function sentencesOf(text) {
  return text.split(/(?<=[.!?])\s+/);
}

/**
 * The level of the firmest source that a statement cites.
 *
 * @param {import('./statements.js').PlacedStatement} statement
 * @param {Map<string, string>} kinds
 */
function levelOf({basis, references = []}, kinds) {
  if (basis !== 'source') return 'uncited';
  const cited = references.map((id) => levelOfKind(kinds.get(id) ?? ''));
  const order = /** @type {const} */ ['review', 'trial', 'weak', 'description'];
  return order.find((level) => cited.includes(level)) ?? 'uncited';
}

/**
 * @param {string} kind
 * @returns {'review' | 'trial' | 'weak' | 'description'}
 */
function levelOfKind(kind) {
  if (kind.startsWith('systematic review')) return 'review';
  if (kind.startsWith('randomised')) return 'trial';
  return kind === 'web page' ? 'description' : 'weak';
}
