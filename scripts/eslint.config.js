import path from 'node:path';
import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
// @ts-expect-error -- the plugin brings no types
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const root = path.resolve(import.meta.dirname, '..');
const layers = ['guide', 'base', 'elements', 'entries'];

/** Imports point one way, entries → elements → base → guide: each layer may not reach the ones above it. */
/** @type {import('eslint').Linter.Config[]} */
const importDirection = layers.slice(0, -1).map((layer, height) => ({
  files: [`src/${layer}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: layers.slice(height + 1).map((above) => `**/${above}/**`),
            message: 'Imports point one way: entries → elements → base → guide.',
          },
          {
            group: ['lit/directive*'],
            message: 'The files to paste are built without directives; see scripts/lean-lit.js.',
          },
          ...(layer === 'guide'
            ? [{group: ['lit', 'lit/**', '@lit/**'], message: 'src/guide has no Lit and no DOM.'}]
            : []),
        ],
      },
    ],
  },
}));

export default tseslint.config(
  {ignores: ['dist/**', 'coverage/**', 'node_modules/**', 'test/e2e/consumers/apps/**']},
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {parserOptions: {projectService: {allowDefaultProject: []}, tsconfigRootDir: root}},
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
  {plugins: {'lit-a11y': litA11y}, rules: {...litA11y.configs.recommended.rules}},
  ...importDirection,
  {
    files: ['src/guide/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'document',
        'window',
        'HTMLElement',
        'customElements',
        'navigator',
        'location',
      ],
    },
  },
  {
    files: ['test/**'],
    rules: {
      // The accessibility plugin of chai types every assertion as a promise, and so does Node's runner every test.
      '@typescript-eslint/no-floating-promises': 'off',
      // Tests put natives aside and back, and break guides at any depth.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    files: ['scripts/**/*.js', 'test/**/*.js'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
