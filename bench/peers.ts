import type {Tag} from '../src/widgets.js';

export const kinds = ['card', 'checker', 'evidence', 'finder'] as const;

/** The kinds of work: each is the content of one widget. */
export type Kind = (typeof kinds)[number];

/** An implementation of the work. */
export interface Peer {
  name: string;
  /** File in `peers/`; without one, the peer is the project's own CDN bundle. */
  module?: string;
  /** File in `adapters/`; plain HTML by default. */
  adapter?: string;
  /** Style sheet of the library. */
  theme?: string;
  /** Modules of the library's elements that the work needs, as a user of the library picks them. */
  elements?: Partial<Record<Kind, readonly string[]>>;
  /** The work that it can do; all by default. */
  kinds?: readonly Kind[];
  /** Folder of the build that the CDN bundle is taken from; this one's `dist` by default. */
  dist?: string;
}

/** The project's element for each kind of work. */
export const tagOf: Readonly<Record<Kind, Tag>> = {
  card: 'therapy-quick-facts',
  checker: 'therapy-contraindication-checker',
  evidence: 'therapy-evidence-summary',
  finder: 'therapy-practitioner-finder',
};

/** Times are compared with a vanilla element, memory with plain HTML. */
export const vanilla = 'vanilla element';
export const plain = 'plain HTML';
export const ours = 'ours';

const spectrumDetails = ['accordion/sp-accordion', 'accordion/sp-accordion-item'];
const supported = ['card', 'checker', 'finder'] as const;
const shoelace = (name: string) => `@shoelace-style/shoelace/dist/components/${name}/${name}.js`;
const webAwesome = (name: string) => `@awesome.me/webawesome/dist/components/${name}/${name}.js`;
const material = (name: string) => `@material/web/${name}.js`;
const spectrum = (name: string) => `@spectrum-web-components/${name}.js`;
const spectrumTheme = ['sp-theme', 'spectrum-two/theme-light', 'spectrum-two/scale-medium'].map(
  (name) => `theme/${name}`,
);

export const peers: readonly Peer[] = [
  {name: plain, module: 'html'},
  {name: vanilla, module: 'vanilla'},
  {name: 'minimal Lit', module: 'lit'},
  {name: ours},
  {name: 'Preact', module: 'preact'},
  {name: 'React', module: 'react'},
  {
    name: 'Shoelace',
    module: 'elements',
    adapter: 'shoelace',
    theme: '@shoelace-style/shoelace/dist/themes/light.css',
    kinds: supported,
    elements: {
      card: ['card', 'details'].map(shoelace),
      checker: ['checkbox', 'button', 'details'].map(shoelace),
      finder: ['button', 'dialog', 'details'].map(shoelace),
    },
  },
  {
    name: 'Web Awesome',
    module: 'elements',
    adapter: 'webawesome',
    theme: '@awesome.me/webawesome/dist/styles/themes/default.css',
    kinds: supported,
    elements: {
      card: ['card', 'details'].map(webAwesome),
      checker: ['checkbox', 'button', 'details'].map(webAwesome),
      finder: ['button', 'dialog', 'details'].map(webAwesome),
    },
  },
  {
    name: 'Material Web',
    module: 'elements',
    adapter: 'material',
    kinds: supported,
    elements: {
      card: ['labs/card/elevated-card'].map(material),
      checker: ['checkbox/checkbox', 'button/filled-button'].map(material),
      finder: ['button/filled-button', 'dialog/dialog'].map(material),
    },
  },
  {
    name: 'Spectrum',
    module: 'elements',
    adapter: 'spectrum',
    kinds: supported,
    elements: {
      card: [...spectrumTheme, 'card/sp-card', ...spectrumDetails].map(spectrum),
      checker: [...spectrumTheme, 'checkbox/sp-checkbox', 'button/sp-button', ...spectrumDetails].map(spectrum),
      finder: [...spectrumTheme, 'button/sp-button', 'dialog/sp-dialog-wrapper', ...spectrumDetails].map(spectrum),
    },
  },
  {name: 'iframe', module: 'frame', kinds: ['card', 'checker', 'evidence']},
];

export function peersNamed(...names: readonly string[]): readonly Peer[] {
  return peers.filter(({name}) => names.includes(name));
}

export function kindsOf({kinds: own = kinds}: Peer): readonly Kind[] {
  return own;
}

/** The folder of a peer in paths and addresses. */
export function slug(name: string): string {
  return name.replaceAll(/\W+/g, '-');
}
