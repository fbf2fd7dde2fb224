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
  /** Whether it then jumps around, as `jumps.ts` does. */
  readonly jumps?: boolean;
  /** Attributes of its `<html>`. */
  readonly html?: string;
  /** Attributes of its `<body>`. */
  readonly body?: string;
  /** Attributes of what the widgets stand in. */
  readonly column?: string;
  /** The widgets on it; all unless told. */
  readonly only?: readonly string[];
  /** Tags around that. */
  readonly around?: readonly [open: string, close: string];
  /** Without a doctype. */
  readonly quirks?: boolean;
  /** Its Content-Security-Policy; such a page has no inline script or style. */
  readonly policy?: string;
  /** The nonce of each of its scripts. */
  readonly nonce?: string;
  /** What it says its encoding is; UTF-8 unless told. */
  readonly charset?: string;
  /** The `sandbox` of the frame it is shown in. */
  readonly sandbox?: string;
  /** Pixels; 1024 unless told. */
  readonly width?: number;
  /** What the reader's machine asks for; only Chromium can be told. */
  readonly media?: HostMedia;
  /**
   * How our script gets into the page, if not by the tag that a host pastes. `{inline:<file>}` becomes the content of a built file,
   * `{integrity:<file>}` its hash, and `{elsewhere}` another origin that has the files too.
   */
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

/** The same as a classic script, as plugins that combine or delay scripts write it. */
const classic = (file: string, more = '') => `<script data-ours src="/cdn/${file}"${more}></script>`;

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

/** Boxes that fit their content: a widget takes the room in them that its words take. */
export const boxes: readonly Host[] = [
  {
    id: 'dialog',
    name: 'In a dialog',
    around: ['<dialog>', '</dialog>'],
    after: `document.querySelector('dialog').showModal();`,
  },
  {
    id: 'popover',
    name: 'In a popover',
    around: ['<div popover>', '</div>'],
    after: `document.querySelector('[popover]').showPopover();`,
  },
  {id: 'cell', name: 'In a table cell', around: ['<table><tr><td>', '</td></tr></table>']},
  {id: 'absolute', name: 'In an absolutely positioned box', css: 'main {position: absolute}'},
  {id: 'floated-column', name: 'In a float', css: 'main {float: right}'},
  {
    id: 'flex-item',
    name: 'In a flex item beside a menu',
    around: ['<div class="row"><nav>A menu</nav>', '</div>'],
    css: '.row {display: flex}',
  },
  {
    id: 'grid-item',
    name: 'In a grid item that is not stretched',
    around: ['<div class="grid">', '</div>'],
    css: '.grid {display: grid; place-items: center}',
  },
  {id: 'fit-content', name: 'Each as wide as its content', css: 'main > * {width: fit-content}'},
  {id: 'floats', name: 'Each a float', css: 'main > * {float: left}'},
  {id: 'inline-blocks', name: 'Each an inline block', css: 'main > * {display: inline-block}'},
  {id: 'tables', name: 'Each a table', css: 'main > * {display: table}'},
  {
    id: 'flex-row',
    name: 'Each a flex item in a row',
    css: 'main {display: flex; flex-wrap: wrap; align-items: flex-start}',
  },
  {
    id: 'flex-column',
    name: 'Each a flex item in a column',
    css: 'main {display: flex; flex-direction: column; align-items: flex-start}',
  },
  {id: 'grid-items', name: 'Each a grid item that is not stretched', css: 'main {display: grid; justify-items: start}'},
  {id: 'flex-on-phone', name: 'Flex items on a phone', width: 390, css: 'main {display: flex; flex-wrap: wrap}'},
];

/** A page without our files, whose own script lacks its last semicolon. */
const unfinished = '<script data-ours>var shop = {open: true}\n';

/** What combiners, consent managers and optimizers make of our script. */
export const scripts: readonly Host[] = [
  {id: 'classic', name: 'As a classic script', ours: classic('therapy-widgets.js')},
  {id: 'classic-defer', name: 'As a classic script, deferred', ours: classic('therapy-widgets.js', ' defer')},
  {
    id: 'classic-files',
    name: 'Two files as classic scripts',
    ours: classic('therapy-quick-facts.js') + classic('lang/es.js') + classic('therapy-widgets.js'),
  },
  {id: 'inlined', name: 'Inlined', globals: /^shop$/, ours: `${unfinished}{inline:therapy-widgets.js}</script>`},
  {
    id: 'inlined-module',
    name: 'Inlined as a module',
    ours: '<script type="module">{inline:therapy-widgets.js}</script>',
  },
  {
    id: 'combined',
    name: 'Files combined into one',
    globals: /^shop$/,
    ours: `${unfinished}{inline:lang/es.js}\n{inline:therapy-faq.js}\n{inline:therapy-widgets.js}\nvar shop = {open: false}</script>`,
  },
  {
    id: 'combined-once',
    name: 'Files combined into one without a line between',
    ours: '<script data-ours>{inline:therapy-faq.js}{inline:therapy-widgets.js}{inline:therapy-widgets.js}</script>',
  },
  {
    id: 'consent',
    name: 'Delayed until the first interaction',
    ours: `<script data-ours>addEventListener('pointerdown', () => { for (const held of document.querySelectorAll('[type="text/plain"]')) { const script = document.createElement('script'); script.dataset.ours = ''; script.src = held.dataset.src; held.replaceWith(script); } }, {once: true}); addEventListener('load', () => dispatchEvent(new PointerEvent('pointerdown')));</script><script data-ours type="text/plain" data-src="/cdn/therapy-widgets.js"></script>`,
  },
  {
    id: 'latin',
    name: 'As a classic script on a page in windows-1252',
    charset: 'windows-1252',
    ours: classic('therapy-widgets.js'),
  },
  {
    id: 'elsewhere',
    name: 'From another origin, with its hash',
    ours: '<script type="module" src="{elsewhere}/cdn/therapy-widgets.js" integrity="{integrity:therapy-widgets.js}" crossorigin="anonymous"></script>',
  },
  {
    id: 'nonce',
    name: 'A policy of nonces',
    nonce: 'r4nd0m',
    policy: "default-src 'none'; script-src 'nonce-r4nd0m' 'strict-dynamic'; style-src 'none'",
    ours: tagFor('therapy-widgets.js'),
  },
  {
    id: 'strict-dynamic',
    name: 'Injected by a script that has the nonce',
    nonce: 'r4nd0m',
    policy: "default-src 'none'; script-src 'nonce-r4nd0m' 'strict-dynamic'; style-src 'none'",
    ours: `<script data-ours>${inject} add();</script>`,
  },
  {
    id: 'duplicates',
    name: 'Two files where policies have trusted types',
    policy:
      "default-src 'none'; script-src 'self'; style-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
    ours: tagFor('therapy-quick-facts.js') + all,
  },
];

/** The four widgets of the page of the clinic. */
const fourWidgets = [
  'therapy-quick-facts',
  'therapy-contraindication-checker',
  'therapy-evidence-summary',
  'therapy-practitioner-finder',
];

/** Places before and behind the widgets, and links to them. */
const places = [
  '<p id="start"><a href="#after">What follows</a></p>',
  `<h2 id="after" tabindex="-1">What follows</h2><p><a href="#start">Back to top</a></p><div class="more"></div>`,
] as const;

/** A jump lands where it should, whatever makes it, at the widths of a phone and of a desk. */
export const jumps: readonly Host[] = [390, 1280].flatMap((width) =>
  [
    {id: 'smooth', name: 'scrolling smoothly', css: ':root {scroll-behavior: smooth}'},
    {id: 'sticky', name: 'below a sticky header', css: ':root {scroll-padding-top: 80px}'},
  ].flatMap(({id, name, css}) =>
    [fourWidgets, undefined].map((only) => ({
      id: `jumps-${id}-${only ? 'four' : 'all'}-${width}`,
      name: `Jumps at ${width} px, ${name}, ${only ? 'four widgets' : 'all widgets'}`,
      width,
      css: `${css} .more {height: 3000px}`,
      around: places,
      jumps: true,
      ...(only && {only}),
    })),
  ),
);

/** Frameworks, themes, scripts and settings of a page. */
export const sites: readonly Host[] = [
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

  {
    id: 'keys',
    name: 'Single keys bound on the document',
    scripts: ['mousetrap/mousetrap.min.js'],
    before: `document.addEventListener('DOMContentLoaded', () => Mousetrap.bind(['s', '/', 'space', 'up', 'down'], () => false));`,
    after: `const heard = []; const hear = ({key}) => heard.push(key); document.addEventListener('keydown', hear);
      const press = (control, key) => control.focus() ?? control.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true})) || heard.push('prevented ' + key);
      for (const {shadowRoot} of document.querySelectorAll('main *')) for (const control of shadowRoot?.querySelectorAll('button, input, select, summary') ?? []) {
        for (const key of [' ', 'ArrowDown', ...(control.matches('select, [type=number], [type=text]') ? ['s', '/'] : [])]) press(control, key);
      }
      document.removeEventListener('keydown', hear); if (heard.length > 0) throw new Error('The page took keys: ' + heard.join());`,
  },
  {
    id: 'translated',
    name: 'Translated by the browser, which replaces texts',
    after: `const textsIn = (root) => { const texts = []; const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT); while (walker.nextNode()) texts.push(walker.currentNode); return texts.filter(({data, parentElement}) => data.trim() && !parentElement?.closest('[translate="no"], script')); };
      const roots = [...document.querySelectorAll('main, main *')].flatMap((one) => one.localName === 'main' ? one : one.shadowRoot ?? []);
      for (const text of roots.flatMap(textsIn)) { const font = document.createElement('font'); font.append(text.data); text.replaceWith(font); }
      const cost = document.querySelector('therapy-cost'); const estimate = ({shadowRoot}) => shadowRoot.querySelector('[part="estimate"]').textContent;
      if (cost.shadowRoot) {
        const fresh = document.createElement('therapy-cost'); fresh.sessions = 40; const ready = new Promise((resolve) => fresh.addEventListener('therapy-ready', resolve)); cost.after(fresh);
        const field = cost.shadowRoot.querySelector('input'); field.value = '40'; field.dispatchEvent(new InputEvent('input')); await ready; await cost.updateComplete;
        if (estimate(cost) !== estimate(fresh)) throw new Error('It says ' + estimate(cost) + ' and not ' + estimate(fresh)); fresh.remove();
      }`,
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
  {id: 'forced', name: 'Forced colors', media: {forcedColors: 'active'}},
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

  {
    id: 'early',
    name: 'A jump before the widgets take the place of their words',
    around: places,
    css: '.more {height: 3000px}',
    before: `addEventListener('DOMContentLoaded', () => { location.hash = 'after'; });`,
    after: `const {top} = document.getElementById('after').getBoundingClientRect(); if (Math.abs(top) > 8) throw new Error('A jump missed by ' + top + ' px');`,
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

/** All of them. */
export const hosts: readonly Host[] = [...sites, ...boxes, ...scripts, ...jumps];
