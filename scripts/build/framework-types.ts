import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {jsxTypesPlugin} from '@wc-toolkit/jsx-types';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateSvelteTypes} from 'custom-element-svelte-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {generateVuejsTypes} from 'custom-element-vuejs-integration';

/**
 * What editors and frameworks read about the elements, made from the manifest: `dist/editor` for VS Code and JetBrains,
 * `dist/types/{jsx,vue,svelte}.d.ts` for React 19, Preact, Solid, Vue and Svelte.
 *
 * @param {string} root
 */
export function writeFrameworkTypes(root) {
  const manifest = JSON.parse(readFileSync(path.join(root, 'dist/custom-elements.json'), 'utf8'));
  const types = path.join(root, 'dist/types');
  const editor = path.join(root, 'dist/editor');
  const index = {globalTypePath: './index.js', outdir: types, hideLogs: true};
  jsxTypesPlugin({...index, fileName: 'jsx.d.ts'}).packageLinkPhase({customElementsManifest: manifest});
  generateVuejsTypes(withDetails(manifest), {...index, fileName: 'vue.d.ts'});
  generateSvelteTypes(withProperties(withDetails(manifest)), {...index, fileName: 'svelte.d.ts'});
  amend(path.join(types, 'vue.d.ts'), vue);
  amend(path.join(types, 'svelte.d.ts'), svelte);
  generateVsCodeCustomElementData(manifest, {outdir: editor, hideLogs: true});
  generateJetBrainsWebTypes(manifest, {outdir: editor, packageJson: false, hideLogs: true});
}

/**
 * The generators for Vue and Svelte write `CustomEvent<…>` around the type of an event by themselves.
 *
 * @param {any} manifest
 */
function withDetails(manifest) {
  const copy = structuredClone(manifest);
  for (const {declarations} of copy.modules) {
    for (const {events = []} of declarations) {
      for (const event of events) event.type = {text: /^CustomEvent<(.*)>$/s.exec(event.type?.text)?.[1] ?? 'null'};
    }
  }
  return copy;
}

/**
 * The generator for Svelte leaves out what is a property and no attribute, such as an object.
 *
 * @param {any} manifest a copy, which is changed
 */
function withProperties(manifest) {
  for (const {declarations} of manifest.modules) {
    for (const {attributes = [], members = [], tagName} of declarations) {
      const settable = members.filter(
        (/** @type {any} */ {kind, privacy, readonly, attribute}) =>
          tagName && kind === 'field' && privacy === 'public' && !readonly && !attribute,
      );
      attributes.push(...settable.map((/** @type {any} */ member) => ({...member, fieldName: member.name})));
    }
  }
  return manifest;
}

/**
 * What the checkers of the frameworks look for, and the generators do not write: Vue turns every name into camel case; Svelte 5
 * hears events by `on…`, keeps its elements in `svelte/elements`, and knows no `JSX`.
 *
 * @typedef {readonly (readonly [RegExp, string])[]} Amendments
 */

/** @type {Amendments} */
const vue = [
  ...['Ready', 'Error', 'Check', 'Find'].map((name) => /** @type {const} */ [
    new RegExp(`"ontherapy-${name.toLowerCase()}"`, 'g'),
    `onTherapy${name}`,
  ]),
  [/^( *)"heading-level"(\?: .*);$/gm, '$1"heading-level"$2;\n$1headingLevel$2;'],
];

/** @type {Amendments} */
const svelte = [
  [/^( *)"on:(therapy-\w+)"(\?: .*);$/gm, '$1"on$2"$3;'],
  [/JSX\.Element/g, 'unknown'],
  [/JSX\.CSSProperties/g, 'string'],
  [
    /declare namespace svelteHTML \{[^]*?interface IntrinsicElements/,
    'declare module "svelte/elements" {\n  interface SvelteHTMLElements',
  ],
];

/** @param {string} file @param {Amendments} amendments */
function amend(file, amendments) {
  const written = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    amendments.reduce((text, [pattern, instead]) => {
      if (!pattern.test(text)) throw new Error(`${file} has no ${String(pattern)} any more`);
      return text.replace(pattern, instead);
    }, written),
  );
}
