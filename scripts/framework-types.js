import {readFileSync} from 'node:fs';
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
  generateSvelteTypes(withDetails(manifest), {...index, fileName: 'svelte.d.ts'});
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
