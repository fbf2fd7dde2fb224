import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {jsxTypesPlugin} from '@wc-toolkit/jsx-types';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateSvelteTypes} from 'custom-element-svelte-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {generateVuejsTypes} from 'custom-element-vuejs-integration';
import {readJson} from './built-file.js';
import type {Declaration, Documented, Manifest, Member} from './manifest-types.js';
import {dist} from './paths.js';

/** Corrections of a generated file: each pattern must be there. */
type Corrections = readonly (readonly [pattern: RegExp, replacement: string])[];

/**
 * Writes what editors and frameworks read about the elements, from the manifest: `dist/editor` for VS Code and JetBrains,
 * `dist/types/{jsx,vue,svelte}.d.ts` for React 19, Preact, Solid, Vue and Svelte.
 */
export function writeFrameworkTypes(): void {
  const manifest = readJson<Manifest>('custom-elements.json');
  writeTypes(manifest, path.join(dist, 'types'));
  const editor = {outdir: path.join(dist, 'editor'), hideLogs: true};
  generateVsCodeCustomElementData(manifest, editor);
  generateJetBrainsWebTypes(manifest, {...editor, packageJson: false});
}

function writeTypes(manifest: Manifest, outdir: string): void {
  const options = {globalTypePath: './index.js', outdir, hideLogs: true};
  jsxTypesPlugin({...options, fileName: 'jsx.d.ts'}).packageLinkPhase({customElementsManifest: manifest});
  generateVuejsTypes(withEventDetails(manifest), {...options, fileName: 'vue.d.ts'});
  generateSvelteTypes(withProperties(withEventDetails(manifest)), {...options, fileName: 'svelte.d.ts'});
  correct(path.join(outdir, 'vue.d.ts'), vueCorrections);
  correct(path.join(outdir, 'svelte.d.ts'), svelteCorrections);
}

/** The generators for Vue and Svelte write `CustomEvent<…>` around the type of an event, so they need the type of its detail. */
function withEventDetails(manifest: Manifest): Manifest {
  return mapDeclarations(manifest, ({events = [], ...declaration}) => ({
    ...declaration,
    events: events.map(withDetail),
  }));
}

function withDetail({type, ...event}: Documented): Documented {
  const [, detail = 'null'] = /^CustomEvent<(.*)>$/s.exec(type?.text ?? '') ?? [];
  return {...event, type: {text: detail}};
}

/** The generator for Svelte leaves out properties without an attribute, such as an object. */
function withProperties(manifest: Manifest): Manifest {
  return mapDeclarations(manifest, ({attributes = [], members = [], ...declaration}) => {
    const properties = declaration.tagName ? members.filter(needsAttribute) : [];
    const added = properties.map((member) => ({...member, fieldName: member.name}));
    return {...declaration, members, attributes: [...attributes, ...added]};
  });
}

function needsAttribute({kind, privacy, readonly, attribute}: Member): boolean {
  return kind === 'field' && privacy === 'public' && !readonly && !attribute;
}

function mapDeclarations(manifest: Manifest, change: (declaration: Declaration) => Declaration): Manifest {
  const modules = manifest.modules.map((module) => ({...module, declarations: module.declarations.map(change)}));
  return structuredClone({...manifest, modules});
}

/** Vue's type checker turns every name into camel case. */
const vueCorrections: Corrections = [
  ...['Ready', 'Error', 'Check', 'Find'].map(
    (name) => [new RegExp(`"ontherapy-${name.toLowerCase()}"`, 'g'), `onTherapy${name}`] as const,
  ),
  [/^( *)"heading-level"(\?: .*);$/gm, '$1"heading-level"$2;\n$1headingLevel$2;'],
];

/** Svelte 5 has events as `on…`, its elements in `svelte/elements`, and no `JSX`. */
const svelteCorrections: Corrections = [
  [/^( *)"on:(therapy-\w+)"(\?: .*);$/gm, '$1"on$2"$3;'],
  [/JSX\.Element/g, 'unknown'],
  [/JSX\.CSSProperties/g, 'string'],
  [
    /declare namespace svelteHTML \{[^]*?interface IntrinsicElements/,
    'declare module "svelte/elements" {\n  interface SvelteHTMLElements',
  ],
];

function correct(file: string, corrections: Corrections): void {
  let text = readFileSync(file, 'utf8');
  for (const [pattern, replacement] of corrections) {
    if (text.search(pattern) < 0) throw new Error(`${file} has no match for ${String(pattern)}.`);
    text = text.replace(pattern, replacement);
  }
  writeFileSync(file, text);
}
