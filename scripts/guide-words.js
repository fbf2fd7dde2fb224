import path from 'node:path';
import {runnerImport} from 'vite';

const folder = path.resolve(import.meta.dirname, '../src/i18n');

/**
 * The words of a guide that another guide does not have: what a language file carries. The two must be the same in everything
 * that is no word, which is their ids, figures and citations.
 *
 * @param {import('../src/guide/guide.js').ParsedGuide} original
 * @param {import('../src/guide/guide.js').ParsedGuide} translated
 * @returns {Promise<import('../src/i18n/translation.js').GuideWords>}
 * @throws when a section, an id, a figure or a citation differs; the message names each
 */
export async function guideWords(original, translated) {
  const {collectStrings, mapStrings} = /** @type {typeof import('../src/i18n/map-strings.js')} */ (
    await model('map-strings')
  );
  const {translatableSource} = /** @type {typeof import('../src/i18n/translation.js')} */ (await model('translation'));
  const faults = differences(
    skeleton(original, mapStrings),
    skeleton(translated, mapStrings),
    translated.about.language,
  );
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const lines = (/** @type {unknown} */ value, /** @type {unknown} */ before) =>
    changedWords(collectStrings(value), collectStrings(before));
  const [before, after] = [original.sections.references, translated.sections.references];
  return {
    imprint: Object.fromEntries(changedEntries(after?.attribution ?? {}, before?.attribution ?? {})),
    sections: /** @type {any} */ (
      each(translated.sections, ({data}, name) => lines(data, Reflect.get(original.sections, name).data))
    ),
    sources: each(after?.sources ?? {}, (source, id) =>
      lines(translatableSource(source), translatableSource(before?.sources[id] ?? source)),
    ),
    corrections: Object.entries(after?.corrections ?? {})
      .map(([id, correction]) => lines(correction, before?.corrections[id]))
      .join('#'),
  };
}

/**
 * Words in their order; none where they are the same as before.
 *
 * @param {string[]} words
 * @param {string[]} before
 */
function changedWords(words, before) {
  const stray = words.find((word) => /[|#~]/.test(word));
  if (stray) throw new Error(`"${stray}" holds a sign that parts words: | # ~`);
  return words.map((word, index) => (word === before[index] ? '' : word)).join('|');
}

/**
 * @param {object} values
 * @param {object} before
 */
function changedEntries(values, before) {
  return Object.entries(values).filter(([key, value]) => value !== Reflect.get(before, key));
}

/** @param {string} name */
async function model(name) {
  const {module} = await runnerImport(path.join(folder, `${name}.ts`), {configFile: false, logLevel: 'warn'});
  return module;
}

/**
 * @template Item
 * @param {Record<string, Item>} items
 * @param {(item: Item, name: string) => string} change
 */
function each(items, change) {
  return Object.fromEntries(Object.entries(items).map(([name, item]) => [name, change(item, name)]));
}

/**
 * A guide without its words.
 *
 * @param {import('../src/guide/guide.js').ParsedGuide} guide
 * @param {typeof import('../src/i18n/map-strings.js').mapStrings} mapStrings
 */
function skeleton({sections}, mapStrings) {
  return Object.fromEntries(
    Object.entries(sections).map(([name, {data, sources, corrections, marks}]) => [
      name,
      mapStrings({data, sources, corrections, marks}, () => ''),
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
