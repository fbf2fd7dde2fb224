import {existsSync} from 'node:fs';
import path from 'node:path';
import {guideWords} from './guide-words.js';
import {pack} from './pack.js';
import {checkedGuide, keyOf, wholeGuide} from './whole-guide.js';

const queries = /\.json\?(section|imprint|words|packed|(source|correction)=)/;
const ours = '&module.js';

/**
 * `import section from './quick-facts.json?section'` gives the section checked, written out, and with just what it cites.
 * Each source and each correction is a module of its own, so that a bundle of several widgets holds each once.
 *
 * @param {{whole?: boolean}} [options] `whole`: for a file with every section, which carries the guide packed
 * @returns {import('vite').Plugin}
 */
export function sectionFiles({whole = false} = {}) {
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
        const guide = checked.get(place) ?? checkedGuide(place).then(numbered);
        checked.set(place, guide);
        return guide;
      };
      if (query === 'words') {
        const words = await guideWords(await guideIn(path.dirname(folder)), await guideIn(folder));
        return `export default ${JSON.stringify(words)};`;
      }
      const guide = await guideIn(folder);
      if (query === 'packed') return packedModule(guide, folder, root);
      if (whole && query === 'section') return openedModule(keyOf(file));
      return moduleOf(file, query, guide);
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
  if (kind === 'imprint') return `export default ${JSON.stringify(sections[0]?.attribution)};`;
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
    `  attribution: imprint,`,
    `  data: ${JSON.stringify(section.data, forReaders(corrections.length > 0))},`,
    `  sources: {${sources.map((id, index) => `"${id}": source${index}`).join(', ')}},`,
    `  corrections: {${corrections.map((id, index) => `"${id}": correction${index}`).join(', ')}},`,
    `  marks: ${JSON.stringify(section.marks)},`,
    `};`,
  ].join('\n');
}

/**
 * A guide whose corrections have numbers for names, since no reader sees the names.
 *
 * @param {import('../src/guide/guide.js').ParsedGuide} guide
 * @returns {import('../src/guide/guide.js').ParsedGuide}
 */
function numbered(guide) {
  const names = Object.keys(guide.sections.references?.corrections ?? {});
  const numberOf = (/** @type {string} */ name) => String(names.indexOf(name));
  const text = JSON.stringify(guide, (key, value) => {
    if (key !== 'corrections' || !value) return value;
    if (Array.isArray(value)) return value.map(numberOf);
    return Object.fromEntries(Object.entries(value).map(([name, correction]) => [numberOf(name), correction]));
  });
  return JSON.parse(text);
}

/**
 * A section out of the packed guide.
 *
 * @param {string} name
 */
function openedModule(name) {
  return `import section from './about.json?packed';\nexport default section('${name}');`;
}

/**
 * The whole guide, packed.
 *
 * @param {import('../src/guide/guide.js').ParsedGuide} guide
 * @param {string} folder
 * @param {string} root
 */
async function packedModule({sections: parsed}, folder, root) {
  const {references, conditions} = wholeGuide(folder);
  const read = Object.entries(parsed).filter(([name]) => name !== 'references');
  const values = {
    ...Object.fromEntries(read.map(([name, {data}]) => [name, slim(data, name === 'evidence')])),
    conditions: slim(conditions, false),
    references: slim(references.map(citedReference), false),
    corrections: Object.values(parsed.references?.corrections ?? {}),
  };
  const {packed, shapes} = await pack(values);
  const {references: sources, corrections: corrected, ...sections} = packed;
  const whole = {attribution: read[0]?.[1].attribution, shapes, sections, references: sources, corrections: corrected};
  return [
    // Relative, so that a source map does not say in which folder it was built.
    `import {sectionsOf} from '${path.relative(folder, path.join(root, 'src/guide/packed.ts')).replaceAll('\\', '/')}';`,
    `export default sectionsOf(${JSON.stringify(whole)});`,
  ].join('\n');
}

/** @param {any} reference */
function citedReference({audit: {state, note}, csl: {accessed: _accessed, author, ...csl}, ...reference}) {
  return {
    ...reference,
    csl: {...csl, ...(author && {author: author.map(packedAuthor).join(';')})},
    audit: {state, ...(note && {note})},
  };
}

/** @param {any} author */
function packedAuthor({literal, family, given}) {
  return literal ?? `${family},${given}`;
}

/**
 * @param {unknown} data
 * @param {boolean} withCorrections
 */
function slim(data, withCorrections) {
  return JSON.parse(JSON.stringify(data, forReaders(withCorrections, true)));
}

/**
 * Leaves out what serves only those who check the data: the number of the guide's section, ids of effects, names of
 * corrections that nobody shows, and the basis `source`, which has no mark because its numbers say it.
 *
 * @param {boolean} withCorrections
 * @param {boolean} [withBasis]
 */
function forReaders(withCorrections, withBasis = false) {
  return (/** @type {string} */ key, /** @type {any} */ value) => {
    if (key === 'effects') return value.map((/** @type {any} */ {id: _id, ...effect}) => effect);
    const unshown = key === 'section' || (key === 'corrections' && !withCorrections);
    return unshown || (key === 'basis' && value === 'source' && !withBasis) ? undefined : value;
  };
}
