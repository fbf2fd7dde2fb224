import {existsSync} from 'node:fs';
import path from 'node:path';
import {guideWords} from './guide-words.js';
import {checkedGuide, keyOf} from './whole-guide.js';

const queries = /\.json\?(section|imprint|words|(source|correction)=)/;
const ours = '&module.js';

/**
 * `import section from './quick-facts.json?section'` gives the section checked, written out, and with just what it cites.
 * Each source and each correction is a module of its own, so that a bundle of several widgets holds each once.
 *
 * @returns {import('vite').Plugin}
 */
export function sectionFiles() {
  let root = '';
  /** @type {Map<string, ReturnType<typeof checkedGuide>>} */
  const checked = new Map();
  return {
    name: 'section-files',
    enforce: 'pre',

    configResolved(config) {
      root = config.root;
    },

    buildStart: () => checked.clear(),
    watchChange: () => checked.clear(),

    resolveId(id, importer) {
      if (!queries.test(id) || id.endsWith(ours)) return id.endsWith(ours) ? id : undefined;
      const [file = '', query = ''] = id.split('?');
      const folder = path.dirname(fileOf(String(importer)));
      return `${path.resolve(folder, file)}?${query}${ours}`;
    },

    async load(id) {
      if (!id.endsWith(ours)) return undefined;
      const query = id.slice(0, -ours.length).split('?')[1] ?? '';
      const address = fileOf(id);
      const file = existsSync(address) ? address : path.join(root, address);
      this.addWatchFile(file);
      const folder = path.dirname(file);
      const guideIn = (/** @type {string} */ place) => {
        const guide = checked.get(place) ?? checkedGuide(place);
        checked.set(place, guide);
        return guide;
      };
      if (query === 'words') {
        const words = await guideWords(await guideIn(path.dirname(folder)), await guideIn(folder));
        return `export default ${JSON.stringify(words)};`;
      }
      return moduleOf(file, query, await guideIn(folder));
    },
  };
}

/**
 * The file behind an address of the development server.
 *
 * @param {string} id
 */
function fileOf(id) {
  return (id.split('?')[0] ?? '').replace(/^\/@fs(?=\/)/, '');
}

/**
 * @param {string} file
 * @param {string} query
 * @param {import('../src/guide/guide.js').ParsedGuide} guide
 */
function moduleOf(file, query, guide) {
  const sections = Object.values(guide.sections);
  const [kind, id = ''] = query.split('=');
  if (kind === 'section') return sectionModule(keyOf(file), guide);
  if (kind === 'imprint') return `export default ${JSON.stringify(sections[0]?.imprint)};`;
  const item = sections.map((section) => (kind === 'source' ? section.sources : section.corrections)[id]).find(Boolean);
  return `export default ${JSON.stringify(item)};`;
}

/**
 * @param {string} name
 * @param {import('../src/guide/guide.js').ParsedGuide} guide
 */
function sectionModule(name, guide) {
  const section = guide.sections[/** @type {keyof typeof guide.sections} */ (name)];
  if (!section) throw new Error(`${name} is no section of the guide ${guide.about.id}`);
  const sources = Object.keys(section.sources);
  const corrections = Object.keys(section.corrections);
  return [
    `import imprint from './about.json?imprint';`,
    ...sources.map((id, index) => `import source${index} from './references.json?source=${id}';`),
    ...corrections.map((id, index) => `import correction${index} from './corrections.json?correction=${id}';`),
    `export default {`,
    `  imprint,`,
    `  data: ${JSON.stringify(section.data, forReaders(corrections.length > 0))},`,
    `  sources: {${sources.map((id, index) => `"${id}": source${index}`).join(', ')}},`,
    `  corrections: {${corrections.map((id, index) => `"${id}": correction${index}`).join(', ')}},`,
    `  marks: ${JSON.stringify(section.marks)},`,
    `};`,
  ].join('\n');
}

/**
 * Leaves out what serves only those who check the data: the number of the guide's section, ids of effects, names of
 * corrections that nobody shows, and the basis `source`, which has no mark because its numbers say it.
 *
 * @param {boolean} withCorrections
 */
function forReaders(withCorrections) {
  return (/** @type {string} */ key, /** @type {any} */ value) => {
    if (key === 'effects') return value.map((/** @type {any} */ {id: _id, ...effect}) => effect);
    const unshown = key === 'section' || (key === 'corrections' && !withCorrections);
    return unshown || (key === 'basis' && value === 'source') ? undefined : value;
  };
}
