import {createOverlay} from '../i18n/create-overlay.js';
import {isTranslatable} from '../i18n/translatable.js';
import type {Guide, GuideIssue} from '../guide/guide.js';
import type {Finding} from './finding.js';
import {proseIn, wordsOf} from './reading-grade.js';

/** What a translation lacks, has besides, or says in the words of the original; the places are those of the translation. */
export function translationFindings(original: Guide, translated: Guide): Finding[] {
  return [
    ...ageFindings(original, translated),
    ...differenceFindings(original, translated),
    ...untranslatedFindings(original, translated),
  ];
}

function ageFindings({about: from}: Guide, {about: to}: Guide): Finding[] {
  if (from.version !== to.version) {
    const message = `is "${to.version}", but "${from.version}" in the original; translate what changed, then write the same`;
    return [{where: 'about.version', message}];
  }
  return to.checked < from.checked
    ? [{where: 'about.checked', message: `is ${to.checked}, but the original was last checked on ${from.checked}`}]
    : [];
}

/** Sections, ids, figures and citations, in which the two agree. */
function differenceFindings({about: _from, ...from}: Guide, {about: _to, ...to}: Guide): Finding[] {
  const faults: GuideIssue[] = [];
  for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
    createOverlay(Reflect.get(from, key), Reflect.get(to, key), key, faults);
  }
  return faults.map(({path, message}) => ({where: path, message}));
}

function untranslatedFindings({about: _from, ...from}: Guide, {about: _to, ...to}: Guide): Finding[] {
  const before = new Map(proseIn(from, '').map(({path, text}) => [path, text]));
  return proseIn(to, '')
    .filter(({path, text}) => before.get(path) === text && isTranslatable(lastKey(path), text) && isSentence(text))
    .map(({path, text}) => ({where: path, message: `has the words of the original: "${text}"`}));
}

/** Names of bodies and titles of works, which are in capitals, stay as they are. */
function isSentence(text: string): boolean {
  return wordsOf(text).filter((word) => /^\p{Ll}/u.test(word)).length >= 3;
}

function lastKey(path: string): string {
  return /([^.[\]]+)(?:\[\d+\])*$/.exec(path)?.[1] ?? '';
}
