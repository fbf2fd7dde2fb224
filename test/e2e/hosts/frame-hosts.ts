import {widgetTags} from '../../../src/widgets.js';

/** A page of the kind that somebody pastes a framed widget into. The frame comes from another origin, unless told. */
export interface FrameHost {
  /** Its file name. */
  readonly id: string;
  readonly name: string;
  /** What stands in its body, with {@link frame} and {@link resize}. */
  readonly body: string;
  readonly css?: string;
  /** Attributes of its `<html>`. */
  readonly html?: string;
  /** What the page does once it has loaded; may await. */
  readonly after?: string;
  /** What it does then to turn back. */
  readonly back?: string;
  /** What it looks like after that: every frame as high as its widget (the default), or a frame that scrolls. */
  readonly then?: 'scrolls';
  /** The console lines of ours that the page shows, in their order. */
  readonly says?: readonly RegExp[];
}

/** Stands for the other origin in a page. */
const other = 'https://other.example';
/** Stands for the text of a framed page. */
const framedText = 'TEXT-OF-THE-FRAME';

/** The same server under its other name, which is another origin. */
export const otherOrigin = (port: string) => `http://localhost:${port}`;

/** Everything that a reader could open is open, so that the last number of a widget stands far down. */
const widgetFrame = (tag: string) => frame('', `${other}/embed/${tag}.html?expanded=`);

/** The height in which a frame starts is wrong, so that nothing fits by chance. */
const frame = (more = '', address = `${other}/embed/therapy-cost.html`) =>
  `<iframe src="${address}" title="Prices" width="100%" height="300" frameborder="0" ${more}></iframe>`;
const resize = `<script type="module" src="${other}/embed/resize.js" crossorigin="anonymous"></script>`;

/** Waits until the frame shows its widget and nothing of ours can still come by itself. */
const afterAWhile = `await new Promise((resolve) => setTimeout(resolve, 800));`;
/** Puts the script into the page. */
const addScript = `const script = document.createElement('script'); script.type = 'module'; script.crossOrigin = 'anonymous'; script.src = '${other}/embed/resize.js'; document.head.append(script);`;
const cut = (css: string) => ({css, body: frame() + resize});

const heightHosts: readonly FrameHost[] = [
  {id: 'after', name: 'the script after the frame', body: frame() + resize},
  {id: 'before', name: 'the script before the frame', body: resize + frame()},
  {id: 'late', name: 'the script long after the frame', body: frame(), after: afterAWhile + addScript},
  {id: 'twice', name: 'the script twice', body: frame() + resize + resize.replace('.js', '.js?again')},
  {id: 'classic', name: 'the script without its type', body: frame() + resize.replace(' type="module"', '')},
  {id: 'lazy', name: 'a frame that loads lazily', body: resize + frame('loading="lazy"')},
  {
    id: 'far',
    name: 'a frame that loads lazily, far below',
    body: `${resize}<div style="height: 20000px"></div>${frame('loading="lazy"')}`,
    after: `${afterAWhile}document.querySelector('iframe').scrollIntoView();`,
  },
  {
    id: 'added',
    name: 'a frame that a script adds',
    body: `${resize}<main></main>`,
    after: `${afterAWhile}document.querySelector('main').innerHTML = \`<div>${frame()}</div>\`;`,
  },
  {
    id: 'moved',
    name: 'a frame that is moved, and so loads again',
    body: `${resize}${frame()}<main></main>`,
    after: `${afterAWhile}document.querySelector('main').append(document.querySelector('iframe'));`,
  },
  {
    id: 'address',
    name: 'a frame that gets its address later',
    body: `${resize}${frame('', 'about:blank')}`,
    after: `${afterAWhile}document.querySelector('iframe').src = '${other}/embed/therapy-faq.html';`,
  },
  {
    id: 'none',
    name: 'a frame in a box that is not displayed at first',
    css: '.none {display: none}',
    body: `${resize}<div class="none">${frame()}</div>`,
    after: `${afterAWhile}document.querySelector('div').className = '';`,
  },
  {
    id: 'none-late',
    name: 'a frame that is not displayed at first, and a script long after',
    css: '.none {display: none}',
    body: frame('class="none"'),
    after: `${afterAWhile}${addScript}${afterAWhile}document.querySelector('iframe').className = '';`,
  },
  {
    id: 'details',
    name: 'a frame in closed details',
    body: `<details><summary>Prices</summary>${frame()}</details>${resize}`,
    after: `${afterAWhile}document.querySelector('details').open = true;`,
  },
  {
    id: 'tab',
    name: 'a frame in a hidden tab panel',
    body: `<div role="tabpanel" hidden>${frame('loading="lazy"')}</div>${resize}`,
    after: `${afterAWhile}document.querySelector('div').hidden = false;`,
  },
  {
    id: 'narrower',
    name: 'a page that gets narrower',
    body: `<main>${frame()}</main>${resize}`,
    after: `${afterAWhile}document.querySelector('main').style.width = '240px';`,
  },
  {
    id: 'shadow',
    name: 'a frame in an open shadow root',
    body: `<div><template shadowrootmode="open">${frame()}</template></div>${resize}`,
  },
  {
    id: 'shadow-script',
    name: 'a frame and its script in an open shadow root',
    body: `<div><template shadowrootmode="open">${resize}${frame()}</template></div>`,
  },
  {
    id: 'shadow-late',
    name: 'a frame in an open shadow root, and a script long after',
    body: `<div><template shadowrootmode="open"><p><template shadowrootmode="open">${frame()}</template></p></template></div>`,
    after: afterAWhile + addScript,
  },
  {
    id: 'shadow-added',
    name: 'a frame in a shadow root that is attached later',
    body: `${resize}<div></div>`,
    after: `${afterAWhile}document.querySelector('div').attachShadow({mode: 'open'}).innerHTML = \`${frame()}\`;`,
  },
  {
    id: 'shadow-closed',
    name: 'a frame in a closed shadow root',
    body: `<div><template shadowrootmode="closed">${frame()}</template></div>${resize}`,
    then: 'scrolls',
    says: [
      /a height from http:\/\/localhost:\d+ is ignored, because its frame is not found\. Expected a frame of this/,
    ],
  },
  {id: 'auto', name: 'a theme with `height: auto`', ...cut('iframe {max-width: 100%; height: auto}')},
  {id: 'important', name: 'a theme with `height: auto !important`', ...cut('iframe {height: auto !important}')},
  {id: 'most', name: 'a theme with a largest height', ...cut('iframe {max-height: 50vh}')},
  {id: 'least', name: 'a theme with a least height', ...cut('iframe {min-height: 2000px}')},
  {id: 'ratio', name: 'a theme with a ratio', ...cut('iframe {width: 100%; height: auto; aspect-ratio: 16 / 9}')},
  {
    id: 'border',
    name: 'a theme with borders inside the box',
    ...cut('* {box-sizing: border-box} iframe {border: 3px solid; padding: 10px}'),
  },
  {
    id: 'ratio-box',
    name: 'a box that keeps a ratio, in which the frame lies',
    css: '.ratio {position: relative; padding-top: 56.25%} .ratio > iframe {position: absolute; inset: 0; width: 100%; height: 100%}',
    body: `<div class="ratio">${frame()}</div>${resize}`,
    then: 'scrolls',
    says: [
      /lies in a box of the page, which decides its height, so it scrolls\. Expected a frame that is not positioned/,
    ],
  },
  {id: 'without', name: 'a page without the script', body: frame(), then: 'scrolls'},

  {id: 'redirected', name: 'a frame whose address redirects', body: frame('', '/moved/therapy-cost.html') + resize},
  {id: 'own', name: 'a frame of the same origin', body: frame('', '/embed/therapy-cost.html') + resize},
  {
    id: 'several',
    name: 'several frames of one address',
    body: `${frame()}<div style="width: 300px">${frame()}</div>${resize}`,
  },
  {
    id: 'sandboxed',
    name: 'a sandboxed frame without an origin',
    body: frame('sandbox="allow-scripts"') + resize,
    says: [
      /the sandbox of <iframe src=.*Add allow-forms .* allow-popups .* allow-top-navigation-by-user-activation .* allow-modals/,
    ],
  },
  {
    id: 'open-sandbox',
    name: 'a sandboxed frame that may do what it needs',
    body:
      frame('sandbox="allow-scripts allow-forms allow-popups allow-modals allow-top-navigation-by-user-activation"') +
      resize,
  },
  {
    id: 'srcdoc',
    name: 'a frame without an address',
    body: `<iframe title="Prices" width="100%" height="300" srcdoc="${framedText}"></iframe>${resize}`,
  },
];

/** Each page turns dark, and then light again. */
const schemeHosts: readonly FrameHost[] = [
  {
    id: 'class',
    name: 'a class of the root',
    css: '.dark {color-scheme: dark}',
    body: frame() + resize,
    after: `document.documentElement.classList.add('dark');`,
    back: `document.documentElement.classList.remove('dark');`,
  },
  {
    id: 'style',
    name: 'a style of the root, of a page with both schemes',
    css: ':root {color-scheme: light dark}',
    body: frame() + resize,
    after: `document.documentElement.style.colorScheme = 'dark';`,
    back: `document.documentElement.style.colorScheme = 'light';`,
  },
  {
    id: 'attribute',
    name: 'an attribute of the body',
    css: '[data-theme="dark"] {color-scheme: dark}',
    body: frame() + resize,
    after: `document.body.dataset.theme = 'dark';`,
    back: `document.body.dataset.theme = 'light';`,
  },
  {
    id: 'section',
    name: 'a class of a section',
    css: '.night {color-scheme: only dark}',
    body: `<section><div>${frame()}</div></section>${resize}`,
    after: `document.querySelector('section').className = 'night';`,
    back: `document.querySelector('section').className = '';`,
  },
  {
    id: 'shadow-scheme',
    name: 'a class around a shadow root',
    css: '.night {color-scheme: dark}',
    body: `<section><div><template shadowrootmode="open"><p>${frame()}</p></template></div></section>${resize}`,
    after: `document.querySelector('section').className = 'night';`,
    back: `document.querySelector('section').className = '';`,
  },
  {
    id: 'sheet',
    name: 'a style sheet that a script adds',
    body: frame() + resize,
    after: `document.head.append(Object.assign(document.createElement('style'), {id: 'night', textContent: ':root {color-scheme: dark}'}));`,
    back: `document.getElementById('night').remove();`,
  },
  {
    id: 'meta',
    name: 'the meta element of the scheme',
    body: frame() + resize,
    after: `document.head.append(Object.assign(document.createElement('meta'), {name: 'color-scheme', content: 'dark'}));`,
    back: `document.querySelector('[name="color-scheme"]').content = 'light';`,
  },
  {
    id: 'link',
    name: 'a linked style sheet that is let in',
    html: 'data-link',
    body: `<link id="night" rel="stylesheet" href="data:text/css,:root{color-scheme:dark}" disabled>${frame()}${resize}`,
    after: `document.head.append(document.getElementById('night')); document.getElementById('night').disabled = false;`,
    back: `document.getElementById('night').disabled = true;`,
  },
];

/** Each framed widget, with and without the script of the page. */
const widgetHosts: readonly FrameHost[] = widgetTags.flatMap((tag) => [
  {id: `open-${tag}`, name: tag, body: widgetFrame(tag) + resize},
  {id: `unscripted-${tag}`, name: tag, body: widgetFrame(tag)},
]);

/** What a frame says that shows another page, and again and again. */
const foreign = (heights: string) =>
  frame(
    '',
    `data:text/html,<script>setInterval(() => [${heights}].forEach((height) => parent.postMessage({therapyWidget: 'height', height}, '*')), 400)</script>`,
  );

const foreignHosts: readonly FrameHost[] = [
  ...Object.entries({
    'no-number': `'4000', '4000', '4000'`,
    'not-finite': 'Infinity, NaN, -Infinity',
    negative: '-5, -5',
    'too-high': '1e9, 2e9',
  }).map(([id, messages]) => ({
    id,
    name: `a frame with another page, which says ${messages}`,
    body: resize + foreign(messages),
  })),
];

export const frameHosts = [...heightHosts, ...schemeHosts, ...widgetHosts, ...foreignHosts];
export {heightHosts, schemeHosts, foreignHosts};

/**
 * A page around frames.
 *
 * @param origin the other origin
 * @param textOf the text of the page of a widget
 */
export function framePage(
  {name, html = 'lang="en"', css = '', body, after = '', back = ''}: FrameHost,
  origin: string,
  textOf: (tag: string) => string,
): string {
  return `<!doctype html><html ${html}><head><meta charset="utf-8"><title>${name}</title>
<script src="/frame-probe.js"></script><style>${css}</style>
<script>window.hostActs = {after: async () => {${after}}, back: async () => {${back}}};</script></head>
<body><h1>A page of somebody else</h1>${body}<p>Words after the widget.</p></body></html>`
    .replaceAll(other, origin)
    .replace(framedText, () => withBase(textOf('therapy-cost'), origin).replaceAll('"', '&quot;'));
}

/** A page without an address finds its files by its base. */
function withBase(text: string, origin: string): string {
  return text.replace('<head>', `<head><base href="${origin}/embed/">`);
}
