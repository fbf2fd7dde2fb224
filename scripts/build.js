import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';
import {toJsonSchema} from '@valibot/to-json-schema';
import {build} from 'vite';
import {writePageFile} from './page-file.js';
import {sectionFiles} from './section-files.js';
import {writeFrameworkTypes} from './build/framework-types.js';
import {writeManifest} from './build/manifest.js';
import {buildSite} from './site.js';
import {fileOf, wholeGuide} from './whole-guide.js';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
const all = 'therapy-widgets';
const entries = namesIn('src/entries');
const tags = entries.filter((name) => name !== all);
const languages = namesIn('src/entries/lang');

/** @type {import('vite').InlineConfig} */
const common = {
  configFile: false,
  root,
  logLevel: 'warn',
  publicDir: false,
};

rmSync(dist, {recursive: true, force: true});
await buildPackage();
buildTypes();
for (const name of [...entries, ...languages.map((language) => `lang/${language}`)]) {
  await writePageFile({name, source: source(`entries/${name}`), folder: path.join(dist, 'cdn'), whole: name === all});
}
writeIntegrity();
await writeGuides();
writeManifest(root);
writeFrameworkTypes(root);
await buildCommandLine();
await buildEmbeds();
await buildSite(root);
writeBillOfMaterials();

/** The files for bundlers: one module for each export of the package; lit and valibot stay imports. */
async function buildPackage() {
  await build({
    ...common,
    plugins: [sectionFiles()],
    build: {
      outDir: dist,
      emptyOutDir: false,
      sourcemap: true,
      minify: false,
      target: 'es2022',
      lib: {entry: packageEntries(), formats: ['es']},
      rolldownOptions: {
        external: [/^lit($|\/)/, /^@lit(-labs)?\//, /^valibot$/],
        output: {entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js'},
      },
    },
  });
}

/** The command line, with all it needs inside: who installs the package for its elements installs nothing more for it. */
async function buildCommandLine() {
  const folder = path.join(dist, 'cli');
  await buildForNode('cli/cli', folder, 'therapy-guide-widgets.js');
  chmodSync(path.join(folder, 'therapy-guide-widgets.js'), 0o755);
}

/**
 * One file that runs in bare Node.
 *
 * @param {string} entry
 * @param {string} folder
 * @param {string} name
 */
async function buildForNode(entry, folder, name) {
  await build({
    ...common,
    plugins: [sectionFiles()],
    ssr: {noExternal: true},
    build: {
      ssr: source(entry),
      outDir: folder,
      target: 'node20',
      license: {fileName: 'THIRD-PARTY.md'},
      rolldownOptions: {
        output: {
          entryFileNames: name,
          codeSplitting: false,
          minify: true,
          comments: false,
          banner: '#!/usr/bin/env node',
        },
      },
    },
  });
}

/** The way in by a frame: a page for each widget, what it needs, and what the page around it needs. */
async function buildEmbeds() {
  const folder = path.join(dist, 'embed');
  for (const name of ['frame', 'resize']) {
    await build({
      ...common,
      build: {
        outDir: folder,
        emptyOutDir: false,
        modulePreload: false,
        target: 'es2022',
        rolldownOptions: {input: {[name]: source(`embed/${name}`)}, output: {entryFileNames: '[name].js'}},
      },
    });
  }
  cpSync(path.join(root, 'src/embed/frame.css'), path.join(folder, 'frame.css'));
  writeJson('embed/integrity.json', {'resize.js': measured(readFileSync(path.join(folder, 'resize.js')))});
  await buildForNode('snippets/embed-files', path.join(dist, 'work'), 'pages.js');
  const {embedFiles} = await import(pathToFileURL(path.join(dist, 'work/pages.js')).href);
  for (const {name, text} of await embedFiles(builtFiles())) writeFileSync(path.join(folder, name), text);
  rmSync(path.join(dist, 'work'), {recursive: true});
}

/** Where the files will be, if nobody says otherwise, and their hashes. */
function builtFiles() {
  const {name, version} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const hashes = JSON.parse(readFileSync(path.join(dist, 'cdn/integrity.json'), 'utf8'));
  const embed = JSON.parse(readFileSync(path.join(dist, 'embed/integrity.json'), 'utf8'));
  return {
    base: process.env['BASE_URL'] ?? `/${name}-${version}/`,
    integrity: {...hashes, 'embed/resize.js': embed['resize.js']},
  };
}

function packageEntries() {
  const elements = readdirSync(path.join(root, 'src/elements'));
  return Object.fromEntries([
    ['index', source('index')],
    ['guide/index', source('guide/index')],
    ['server', source('server/element-renderer')],
    ['define', source(`entries/${all}`)],
    ...tags.map((tag) => [`define/${tag}`, source(`entries/${tag}`)]),
    ...languages.map((language) => [`lang/${language}`, source(`entries/lang/${language}`)]),
    ...elements.map((name) => [`elements/${name}`, source(`elements/${name}/${name}`)]),
  ]);
}

function buildTypes() {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'scripts/tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  });
}

/** Hash and sizes of every file to paste, for `integrity="…"` and for the budgets. */
function writeIntegrity() {
  const folder = path.join(dist, 'cdn');
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.js'));
  const rows = files.sort().map((name) => [name, measured(readFileSync(path.join(folder, name)))]);
  writeJson('cdn/integrity.json', Object.fromEntries(rows));
}

/** @param {Buffer} file */
function measured(file) {
  const brotli = brotliCompressSync(file, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}});
  return {
    integrity: `sha384-${createHash('sha384').update(file).digest('base64')}`,
    bytes: file.length,
    brotli: brotli.length,
  };
}

/** What reaches a reader's browser, for scanners: CycloneDX, without a date, so that the same sources give the same file. */
function writeBillOfMaterials() {
  const tool = 'node_modules/@cyclonedx/cyclonedx-npm/bin/cyclonedx-npm-cli.js';
  const lockAlone = ['--package-lock-only', '--output-reproducible', '--omit', 'dev', 'optional', 'peer'];
  const words = [...lockAlone, '--spec-version', '1.6', '--output-file', path.join(dist, 'sbom.cdx.json')];
  execFileSync(process.execPath, [tool, ...words], {cwd: root, stdio: ['ignore', 'ignore', 'inherit']});
}

/** The whole of each bundled guide as one file, and the schema that it holds to. */
async function writeGuides() {
  const model = await import(pathToFileURL(path.join(dist, 'guide/index.js')).href);
  const folders = readdirSync(path.join(root, 'data'), {withFileTypes: true}).filter((one) => one.isDirectory());
  for (const {name} of folders) {
    writeGuide(name, path.join(root, 'data', name));
    for (const language of languages) writeGuide(`${name}.${language}`, path.join(root, 'data', name, language));
  }
  writeJson('guide.schema.json', schemaOf(model.guideSchema));
  for (const [key, part] of Object.entries(model.guideSchema.entries)) {
    writeJson(`schema/${fileOf(key)}.schema.json`, schemaOf(part.wrapped ?? part));
  }
}

/**
 * @param {string} name
 * @param {string} folder
 */
function writeGuide(name, folder) {
  writeJson(`guides/${name}.json`, {$schema: '../guide.schema.json', ...wholeGuide(folder)});
}

/**
 * A schema as editors read it; `$schema` names it in the file that it describes.
 *
 * @param {any} schema
 */
function schemaOf(schema) {
  const written = toJsonSchema(schema, {errorMode: 'ignore'});
  return written.properties ? {...written, properties: {$schema: {type: 'string'}, ...written.properties}} : written;
}

/**
 * @param {string} name
 * @param {unknown} value
 */
function writeJson(name, value) {
  const file = path.join(dist, name);
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

/** @param {string} folder */
function namesIn(folder) {
  const files = readdirSync(path.join(root, folder)).filter((name) => name.endsWith('.ts'));
  return files.map((name) => path.basename(name, '.ts'));
}

/** @param {string} name */
function source(name) {
  return path.join(root, 'src', `${name}.ts`);
}
