import path from 'node:path';
import {runnerImport} from 'vite';

const reword = path.resolve(import.meta.dirname, '../src/languages/reword.ts');

/**
 * The words of a guide that another guide does not have: what a language file carries. The two must be the same in everything
 * that is no word, which is their ids, figures and citations.
 *
 * @param {import('../src/guide/guide.js').ParsedGuide} original
 * @param {import('../src/guide/guide.js').ParsedGuide} translated
 * @returns {Promise<import('../src/languages/language.js').GuideWords>}
 * @throws when a section, an id, a figure or a citation differs; the message names each
 */
export async function guideWords(original, translated) {
  const {module} = await runnerImport(reword, {configFile: false, logLevel: 'warn'});
  const {wordsIn, reworded} = /** @type {typeof import('../src/languages/reword.js')} */ (module);
  const faults = differences(skeleton(original, reworded), skeleton(translated, reworded), translated.about.language);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const sections = Object.entries(translated.sections);
  const [imprint] = sections.map(([, section]) => section.imprint);
  return {
    imprint: imprint ?? {},
    sections: Object.fromEntries(sections.map(([name, {data}]) => [name, wordsIn(data)])),
    sources: changed(original, translated, 'sources'),
    corrections: changed(original, translated, 'corrections'),
  };
}

/**
 * A guide without its words.
 *
 * @param {import('../src/guide/guide.js').ParsedGuide} guide
 * @param {typeof import('../src/languages/reword.js').reworded} reworded
 */
function skeleton({sections}, reworded) {
  return Object.fromEntries(
    Object.entries(sections).map(([name, {data, sources, corrections, marks}]) => [
      name,
      reworded({data, sources, corrections, marks}, () => ''),
    ]),
  );
}

/**
 * @param {unknown} original
 * @param {unknown} translated
 * @param {string} place
 * @returns {string[]}
 */
function differences(original, translated, place) {
  if (typeof original !== 'object' || typeof translated !== 'object' || !original || !translated) {
    const same = original === translated;
    return same ? [] : [`${place}: is ${JSON.stringify(translated)}, but ${JSON.stringify(original)} in the original`];
  }
  const keys = new Set([...Object.keys(original), ...Object.keys(translated)]);
  return [...keys].flatMap((key) =>
    differences(Reflect.get(original, key), Reflect.get(translated, key), `${place}.${key}`),
  );
}

/**
 * What differs in the sources or corrections of two guides, by id.
 *
 * @param {import('../src/guide/guide.js').ParsedGuide} original
 * @param {import('../src/guide/guide.js').ParsedGuide} translated
 * @param {'sources' | 'corrections'} list
 */
function changed(original, translated, list) {
  const before = Object.assign({}, ...Object.values(original.sections).map((section) => section[list]));
  const after = Object.assign({}, ...Object.values(translated.sections).map((section) => section[list]));
  return Object.fromEntries(
    Object.entries(after).map(([id, item]) => [
      id,
      Object.fromEntries(
        Object.entries(item).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(before[id]?.[key])),
      ),
    ]),
  );
}
