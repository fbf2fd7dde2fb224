import path from 'node:path';
import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** @typedef {import('eslint').Linter.Config} Config */

const root = path.resolve(import.meta.dirname, '..');

/**
 * The layers of `src/`, each with the layers that it may import besides itself.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const layers = {
  guide: [],
  i18n: ['guide'],
  base: ['i18n', 'guide'],
  elements: ['base', 'i18n', 'guide'],
  entries: ['elements', 'base', 'i18n', 'guide'],
  picture: ['elements', 'base', 'i18n', 'guide'],
  snippets: ['picture', 'elements', 'base', 'i18n', 'guide'],
  'guide-file': ['guide'],
  'guide-folder': ['guide-file', 'guide'],
  audit: ['guide-file', 'i18n', 'guide'],
  draft: ['guide-file', 'guide'],
  preview: ['audit', 'guide-folder', 'guide-file', 'guide'],
  cli: [
    'preview',
    'audit',
    'draft',
    'guide-folder',
    'guide-file',
    'snippets',
    'picture',
    'elements',
    'base',
    'i18n',
    'guide',
  ],
  server: ['elements', 'base', 'i18n', 'guide'],
  embed: [],
};

/** Folders that only import: nothing in `src/` or `scripts/` imports them. */
const outside = ['test', 'bench', 'stories', 'site'];

/**
 * Relative imports of folders above the file.
 *
 * @param {readonly string[]} folders
 * @param {string} message
 */
function restricted(folders, message) {
  return {regex: `^(\\.\\./)+(${folders.join('|')})/`, message};
}

/** Imports point one way. @type {Config[]} */
const importDirection = Object.entries(layers).map(([layer, allowed]) => {
  const refused = Object.keys(layers).filter((other) => other !== layer && !allowed.includes(other));
  const patterns = [
    restricted(refused, `src/${layer} imports only ${allowed.map((one) => `src/${one}`).join(', ') || 'itself'}.`),
    restricted(['scripts', ...outside], 'src imports nothing outside of it but data.'),
  ];
  return {files: [`src/${layer}/**/*.ts`], rules: {'no-restricted-imports': ['error', {patterns}]}};
});

/** `src/guide` also runs where there is no page. @type {Config} */
const guideWithoutDom = {
  files: ['src/{guide,guide-file,guide-folder,audit,draft}/**/*.ts'],
  rules: {
    'no-restricted-globals': ['error', 'document', 'window', 'HTMLElement', 'customElements', 'navigator', 'location'],
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {patterns: [{group: ['lit', 'lit/**', '@lit/**'], message: 'A guide has no Lit and no DOM.'}]},
    ],
  },
};

/** @type {Config} */
const scriptImports = {
  files: ['scripts/**'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          restricted(outside, 'scripts imports src alone.'),
          restricted(['src/entries'], 'Only tests, stories and the site import files that register elements.'),
        ],
      },
    ],
  },
};

/** @type {Config} */
const benchImports = {
  files: ['bench/**'],
  rules: {
    'no-restricted-imports': [
      'error',
      {patterns: [restricted(['test', 'stories', 'src/entries'], 'bench imports src and scripts.')]},
    ],
  },
};

export default tseslint.config(
  {ignores: ['dist/**', 'coverage/**', 'node_modules/**', 'src/generated/**', 'test/e2e/consumers/apps/**']},
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {parserOptions: {projectService: {allowDefaultProject: []}, tsconfigRootDir: root}},
    linterOptions: {reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error'},
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true},
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-undef': 'off',
    },
  },
  lit['flat/recommended'],
  wc['flat/recommended'],
  {plugins: {'lit-a11y': litA11y}, rules: litA11y.configs.recommended.rules},
  {
    // WebKit drops the role of a list whose markers a style takes away; `role="list"` brings it back.
    files: ['src/elements/{questions,session}/*.ts'],
    rules: {'lit-a11y/no-redundant-role': 'off'},
  },
  ...importDirection,
  guideWithoutDom,
  scriptImports,
  benchImports,
  {
    files: ['test/**'],
    rules: {
      // The accessibility plugin of chai types every assertion as a promise, and so does Node's runner every test.
      '@typescript-eslint/no-floating-promises': 'off',
      // Tests replace natives and restore them.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
