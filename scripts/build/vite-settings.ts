import path from 'node:path';
import type {InlineConfig} from 'vite';
import {root} from './paths.js';

/** The guide that a build bundles: the folder of its generated modules, or nothing for the one that `package.json` names. */
export type BundledGuide = string | undefined;

/** What all builds share. */
export function viteSettings(guide: BundledGuide): InlineConfig {
  return {
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    resolve: {alias: guideAlias(guide)},
  };
}

/** Settings of rolldown that all builds share. How long each plugin takes is nothing that whoever builds must read. */
export const rolldownChecks = {pluginTimings: false} as const;

/** Puts another guide in the place of the one that the `imports` of `package.json` name. */
export function guideAlias(guide: BundledGuide) {
  if (guide === undefined) return [];
  return [
    {find: /^#guide$/, replacement: path.join(guide, 'index.ts')},
    {find: /^#guide\//, replacement: `${guide}/`},
  ];
}
