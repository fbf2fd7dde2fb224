/** A page of the kind that somebody pastes our widgets into. */
export interface Host {
  /** Its file name. */
  readonly id: string;
  /** What the page of figures calls it. */
  readonly name: string;
  /** Style sheets, as addresses below `/npm/`. */
  readonly styles?: readonly string[];
  /** Its own style sheet. */
  readonly css?: string;
  /** Classic scripts before ours, as addresses below `/npm/`. */
  readonly scripts?: readonly string[];
  /** A script of its own before ours. */
  readonly before?: string;
  /** What the page does once all widgets are live; may await. */
  readonly after?: string;
  /** Attributes of its `<html>`. */
  readonly html?: string;
  /** Attributes of its `<body>`. */
  readonly body?: string;
  /** Attributes of what the widgets stand in. */
  readonly column?: string;
  /** Without a doctype. */
  readonly quirks?: boolean;
  /** Its Content-Security-Policy; such a page has no inline script or style. */
  readonly policy?: string;
  /** The `sandbox` of the frame it is shown in. */
  readonly sandbox?: string;
  /** Pixels; 1024 unless told. */
  readonly width?: number;
  /** What the reader's machine asks for; only Chromium can be told. */
  readonly media?: HostMedia;
  /** How our script gets into the page, if not by the tag from the README. */
  readonly ours?: string;
  /** Base text in pixels where the page asks for more than 16. */
  readonly textSize?: number;
  /** Names that the page's own scripts make as they go. */
  readonly globals?: RegExp;
  /** The one console line of ours that the page must show. */
  readonly says?: RegExp;
}

/** Media features that a test can set. */
export interface HostMedia {
  readonly media?: 'print' | 'screen';
  readonly colorScheme?: 'dark' | 'light' | 'no-preference';
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

export type Engine = 'Chromium' | 'Firefox' | 'WebKitGTK';

/** The tag that loads one of our built files. */
export const tagFor = (file: string, more = '') =>
  `<script type="module" src="/cdn/${file}" crossorigin="anonymous"${more}></script>`;

const all = tagFor('therapy-widgets.js');

/** Puts our script into the page later, as tag managers do. */
const inject = `const add = () => { const script = document.createElement('script'); script.type = 'module'; script.src = '/cdn/therapy-widgets.js'; document.head.append(script); return new Promise((resolve) => { script.onload = resolve; }); };`;

const everyWidget = `const widgets = () => [...document.querySelectorAll('main > *')].filter(({localName}) => localName.startsWith('therapy-'));`;

/** Every inherited property set to what no widget can want. */
const nonsense = `body {
  azimuth: behind; border-collapse: collapse; border-spacing: 40px; caption-side: bottom; caret-color: transparent; color: #fefefe;
  cursor: none; direction: ltr; empty-cells: hide; font: italic 900 9px/0.4 cursive; font-variant: small-caps; font-stretch: ultra-condensed;
  hyphens: none; letter-spacing: 1em; line-break: anywhere; list-style: upper-roman inside; orphans: 40; overflow-wrap: normal; quotes: none;
  tab-size: 40; text-align: end; text-align-last: center; text-indent: 20em; text-shadow: 2px 2px 4px red; text-transform: uppercase;
  text-wrap: nowrap; visibility: visible; white-space: pre; widows: 40; word-break: break-all; word-spacing: 3em; -webkit-text-stroke: 2px red;
  -webkit-text-fill-color: #fefefe; text-underline-offset: 2em; font-feature-settings: 'smcp'; font-size-adjust: 0.1; text-emphasis: dot; user-select: none;
}`;

export const hosts: readonly Host[] = [
  // First, because WebKitGTK loses its way back once other frames have come and gone.
  {
    id: 'turbo',
    name: 'Turbo, forward and back',
    scripts: ['@hotwired/turbo/dist/turbo.es2017-umd.js'],
    after: `const loaded = () => new Promise((resolve) => addEventListener('turbo:load', resolve, {once: true}));
      const there = loaded(); Turbo.visit('/plain.html' + location.search); await there;
      const back = loaded(); history.back(); await back;`,
  },
  {id: 'plain', name: 'A plain page'},

  {id: 'bootstrap', name: 'Bootstrap', styles: ['bootstrap/dist/css/bootstrap.min.css'], column: 'class="container"'},
  {id: 'tailwind', name: 'Tailwind preflight', styles: ['tailwindcss/preflight.css'], body: 'class="font-sans"'},
  {id: 'bulma', name: 'Bulma', styles: ['bulma/css/bulma.min.css'], column: 'class="content section"'},
  {
    id: 'foundation',
    name: 'Foundation',
    styles: ['foundation-sites/dist/css/foundation.min.css'],
    column: 'class="grid-container"',
  },
  {
    id: 'govuk',
    name: 'GOV.UK',
    styles: ['govuk-frontend/dist/govuk/govuk-frontend.min.css'],
    html: 'class="govuk-template"',
    body: 'class="govuk-template__body"',
    column: 'class="govuk-width-container"',
  },
  {
    id: 'nhsuk',
    name: 'NHS.UK',
    styles: ['nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css'],
    body: 'class="nhsuk-template__body"',
    column: 'class="nhsuk-width-container"',
  },
  {
    id: 'wordpress',
    name: 'WordPress blocks',
    styles: [
      '@wordpress/block-library/build-style/common.css',
      '@wordpress/block-library/build-style/style.css',
      '@wordpress/block-library/build-style/theme.css',
      '@wordpress/block-library/build-style/classic.css',
    ],
    column: 'class="entry-content wp-block-group has-global-padding is-layout-constrained"',
  },

  {
    id: 'jquery',
    name: 'jQuery',
    scripts: ['jquery/dist/jquery.min.js'],
    after: `jQuery('main').hide().show().find('*').addBack().on('click', () => {});`,
  },
  {id: 'mootools', name: 'MooTools', scripts: ['mootools/lib/mootools-core-1.5.2-server.js']},
  {
    id: 'prototype',
    name: 'Prototype, which patches natives',
    scripts: ['prototype-js-core/prototype.js'],
    after: `$$('main > *').each((element) => $(element).addClassName('seen').removeClassName('seen').removeAttribute('class'));`,
  },
  {id: 'core-js', name: 'core-js', scripts: ['core-js-bundle/minified.js']},
  {id: 'zone', name: 'zone.js', scripts: ['zone.js/bundles/zone.umd.min.js'], globals: /^__zone_symbol__/},
  {
    id: 'htmx',
    name: 'htmx',
    scripts: ['htmx.org/dist/htmx.min.js'],
    after: `await htmx.ajax('GET', '/htmx.html?part&' + location.search.slice(1), {target: 'main', swap: 'innerHTML'});`,
  },

  {id: 'quirks', name: 'Quirks mode', quirks: true},
  {id: 'unset', name: '`* {all: unset !important}`', css: '* {all: unset !important}'},
  {id: 'nonsense', name: 'Every inherited property set to nonsense', css: nonsense},
  {id: 'small-root', name: 'Root font of 62.5%', css: 'html {font-size: 62.5%} body {font-size: 1.6rem}'},
  {id: 'tiny', name: 'Root font of 62.5% and nothing else', css: 'html {font-size: 62.5%}'},
  {id: 'large-root', name: 'Root font of 200%', css: 'html {font-size: 200%}', textSize: 32},
  {id: 'rtl', name: 'Right to left', html: 'dir="rtl"'},
  {id: 'narrow', name: 'A column of 200 px', column: 'style="width: 200px"'},
  {id: 'reflow', name: 'Reflow at 320 px', width: 320},
  {
    id: 'spacing',
    name: 'Text spacing of WCAG 1.4.12',
    width: 320,
    css: '* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important} p {margin-bottom: 2em !important}',
  },
  {
    id: 'dark',
    name: 'Dark',
    css: ':root {color-scheme: light dark} body {background: Canvas; color: CanvasText}',
    media: {colorScheme: 'dark'},
  },
  {id: 'forced', name: 'Forced colours', media: {forcedColors: 'active'}},
  {
    id: 'still',
    name: 'Reduced motion',
    css: '* {transition: all 1s; scroll-behavior: smooth}',
    media: {reducedMotion: 'reduce'},
  },
  {id: 'print', name: 'Print', media: {media: 'print'}},

  {
    id: 'policy',
    name: 'A strict content security policy, with trusted types',
    policy:
      "default-src 'none'; script-src 'self'; style-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
  },
  {id: 'sandbox', name: 'A sandboxed frame without an origin', sandbox: 'allow-scripts'},
  {
    id: 'storage',
    name: 'Storage that throws',
    before: `for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, {get() { throw new DOMException('denied', 'SecurityError'); }}); Object.defineProperty(document, 'cookie', {get() { throw new DOMException('denied', 'SecurityError'); }, set() { throw new DOMException('denied', 'SecurityError'); }});`,
  },
  {
    id: 'frozen',
    name: 'Frozen intrinsics, with `Symbol.metadata`',
    // Lit defines `Symbol.metadata` when it loads, and cannot once `Symbol` is frozen.
    before: `Symbol.metadata ??= Symbol('metadata'); for (const one of [Object, Array, Function, String, Number, Promise, Map, Set, WeakMap, RegExp, Date, Error, Symbol, Event, EventTarget, Node, Element, HTMLElement, Document, ShadowRoot, JSON, Math, Reflect]) { if (one.prototype) Object.freeze(one.prototype); Object.freeze(one); }`,
  },
  {
    id: 'registry',
    name: '`customElements` replaced after load',
    after: `Object.defineProperty(window, 'customElements', {value: {define() { throw new Error('no'); }, get() {}, whenDefined: () => new Promise(() => {})}}); ${everyWidget} widgets().forEach((widget) => { const again = document.createElement(widget.localName); for (const {name, value} of widget.attributes) again.setAttribute(name, value); again.append(...widget.childNodes); widget.replaceWith(again); });`,
  },

  {id: 'twice', name: 'The file loaded twice', ours: all + tagFor('therapy-widgets.js?again')},
  {
    id: 'versions',
    name: 'Two versions side by side',
    ours: all + tagFor('9.9.9/therapy-widgets.js'),
    says: /0\.1\.0.*9\.9\.9|9\.9\.9.*0\.1\.0/,
  },
  {id: 'single', name: 'All in one beside a single widget', ours: tagFor('therapy-quick-facts.js') + all},
  {
    id: 'delayed',
    name: 'Delayed',
    ours: `<script data-ours>${inject} addEventListener('load', () => setTimeout(add, 500));</script>`,
  },
  {
    id: 'injected',
    name: 'Taken out and injected again',
    ours: all,
    after: `${inject} document.querySelectorAll('script[type=module]').forEach((script) => script.remove()); await add(); document.querySelectorAll('script[type=module]').forEach((script) => script.remove());`,
  },
  {
    id: 'clone',
    name: 'Cloned',
    after: `${everyWidget} widgets().forEach((widget) => widget.replaceWith(widget.cloneNode(true)));`,
  },
  {
    id: 'adopt',
    name: 'Adopted from another document',
    after: `${everyWidget} const other = document.implementation.createHTMLDocument(''); const list = widgets(); list.forEach((widget) => other.body.append(widget)); list.forEach((widget) => document.querySelector('main').append(document.adoptNode(widget)));`,
  },
  {
    id: 'move',
    name: 'Moved',
    after: `${everyWidget} widgets().reverse().forEach((widget) => document.querySelector('main').append(widget)); widgets().forEach((widget) => document.querySelector('main').moveBefore ? document.querySelector('main').moveBefore(widget, document.querySelector('main').firstChild) : document.querySelector('main').prepend(widget));`,
  },
  {
    id: 'morph',
    name: 'Morphed',
    scripts: ['idiomorph/dist/idiomorph.min.js'],
    after: `const text = await (await fetch('/morph.html?part&' + location.search.slice(1))).text(); Idiomorph.morph(document.querySelector('main'), text, {morphStyle: 'innerHTML'});`,
  },
];
