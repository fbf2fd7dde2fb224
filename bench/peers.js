/**
 * Who is measured, and with what: the module that makes one instance, the kit of tags, and the elements that each widget needs,
 * as a user of that library would pick them.
 *
 * @typedef {object} Peer
 * @property {string} name
 * @property {string} [module] file in `peers/`; without one, our own built file
 * @property {string} [kit] file in `kits/`
 * @property {string} [theme] style sheet of the library
 * @property {Partial<Record<Kind, string[]>>} [elements]
 * @property {readonly Kind[]} [kinds] what it can make; everything unless told
 * @property {number} [most] how many instances at most
 * @property {boolean} [installed] whether the root's own dependencies are enough to build it
 *
 * @typedef {'card' | 'checker' | 'evidence' | 'finder'} Kind
 */

export const kinds = /** @type {const} */ (['card', 'checker', 'evidence', 'finder']);

/** Our element for each kind of work. */
export const tagOf = {
  card: 'therapy-quick-facts',
  checker: 'therapy-contraindication-checker',
  evidence: 'therapy-evidence-summary',
  finder: 'therapy-practitioner-finder',
};

/** What times are compared with, and what memory is. */
export const vanilla = 'vanilla element';
export const plain = 'plain HTML';
export const ours = 'ours';

const widgets = /** @type {const} */ (['card', 'checker', 'finder']);
const shoelace = (/** @type {string} */ name) => `@shoelace-style/shoelace/dist/components/${name}/${name}.js`;
const webAwesome = (/** @type {string} */ name) => `@awesome.me/webawesome/dist/components/${name}/${name}.js`;
const material = (/** @type {string} */ name) => `@material/web/${name}.js`;
const spectrum = (/** @type {string} */ name) => `@spectrum-web-components/${name}.js`;
const spectrumTheme = ['sp-theme', 'spectrum-two/theme-light', 'spectrum-two/scale-medium'].map(
  (name) => `theme/${name}`,
);

/** @type {readonly Peer[]} */
export const peers = [
  {name: plain, module: 'html', installed: true},
  {name: vanilla, module: 'vanilla', installed: true},
  {name: 'minimal Lit', module: 'lit', installed: true},
  {name: ours, installed: true},
  {name: 'Preact', module: 'preact', most: 100},
  {name: 'React', module: 'react', most: 100},
  {
    name: 'Shoelace',
    module: 'tags',
    kit: 'shoelace',
    theme: '@shoelace-style/shoelace/dist/themes/light.css',
    kinds: widgets,
    most: 100,
    elements: {
      card: ['card', 'details'].map(shoelace),
      checker: ['checkbox', 'button'].map(shoelace),
      finder: ['button', 'dialog'].map(shoelace),
    },
  },
  {
    name: 'Web Awesome',
    module: 'tags',
    kit: 'webawesome',
    theme: '@awesome.me/webawesome/dist/styles/themes/default.css',
    kinds: widgets,
    most: 100,
    elements: {
      card: ['card', 'details'].map(webAwesome),
      checker: ['checkbox', 'button'].map(webAwesome),
      finder: ['button', 'dialog'].map(webAwesome),
    },
  },
  {
    name: 'Material Web',
    module: 'tags',
    kit: 'material',
    kinds: widgets,
    most: 100,
    elements: {
      card: ['labs/card/elevated-card'].map(material),
      checker: ['checkbox/checkbox', 'button/filled-button'].map(material),
      finder: ['button/filled-button', 'dialog/dialog'].map(material),
    },
  },
  {
    name: 'Spectrum',
    module: 'tags',
    kit: 'spectrum',
    kinds: widgets,
    most: 100,
    elements: {
      card: [...spectrumTheme, 'card/sp-card', 'accordion/sp-accordion', 'accordion/sp-accordion-item'].map(spectrum),
      checker: [...spectrumTheme, 'checkbox/sp-checkbox', 'button/sp-button'].map(spectrum),
      finder: [...spectrumTheme, 'button/sp-button', 'dialog/sp-dialog-wrapper'].map(spectrum),
    },
  },
  {name: 'iframe', module: 'frame', most: 100, kinds: ['card', 'checker', 'evidence']},
];

/** A thousand evidence summaries take a minute and say nothing that a thousand cards do not. @param {Peer} peer @param {Kind} kind */
export function mostOf({most = 1000}, kind) {
  return kind === 'evidence' ? Math.min(most, 100) : most;
}
