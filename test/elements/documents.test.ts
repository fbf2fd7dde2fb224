import '../support/open-roots.js';
import '../../src/entries/therapy-widgets.js';
import {expect} from '@open-wc/testing';
import {widgetTags} from '../support/guides-on-page.js';
import {rootsOf, saidIn, shown} from '../support/reader.js';
import {waitUntil} from '../support/wait-until.js';

const opened: (() => void)[] = [];

afterEach(() => opened.splice(0).forEach((close) => close()));

function frameDocument(): Document {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  opened.push(() => frame.remove());
  return frame.contentDocument as Document;
}

function popupDocument(): Document {
  const popup = window.open('about:blank', '', 'popup,width=400,height=400');
  if (!popup) throw new Error('The browser opens no window for a test.');
  opened.push(() => popup.close());
  return popup.document;
}

/** The driver of WebKitGTK opens no window for a page. */
const opensWindows = navigator.userAgent.includes('Chrome') || navigator.userAgent.includes('Firefox');

/** Where an element can move to. */
const places: readonly (readonly [name: string, open: () => Document])[] = [
  ['a frame', frameDocument],
  ...(opensWindows ? [['a window', popupDocument] as const] : []),
];

/** The text of a widget, and a part of its look that only our styles give. */
function appearance(widget: Element) {
  const roots = rootsOf(widget);
  const base = roots[0]?.querySelector('.base, [part="base"]');
  const {fontFamily, lineHeight, borderTopWidth, paddingTop} = getComputedStyle(base as Element);
  return {
    words: roots.map(saidIn).join(' '),
    look: {fontFamily, lineHeight, borderTopWidth, paddingTop},
    sheets: roots.map(({adoptedStyleSheets}) => adoptedStyleSheets.length),
  };
}

const settled = (widget: Element) => waitUntil(() => expect(widget.matches(':state(ready)')).to.equal(true));

const markupOf = (tag: string) => `<${tag} ref="10"></${tag}>`;

/** Documents from which an element can come. */
const origins: readonly (readonly [name: string, make: (tag: string) => Element])[] = [
  ['a template', (tag) => inTemplate(tag).cloneNode(true) as Element],
  ['a template, without a copy', inTemplate],
  [
    'a document that was parsed',
    (tag) => new DOMParser().parseFromString(markupOf(tag), 'text/html').querySelector(tag) as Element,
  ],
  [
    'a document without a window',
    (tag) => {
      const element = document.implementation.createHTMLDocument().createElement(tag);
      element.setAttribute('ref', '10');
      return element;
    },
  ],
  [
    'a frame',
    (tag) => {
      const element = frameDocument().createElement(tag);
      element.setAttribute('ref', '10');
      return element;
    },
  ],
];

function inTemplate(tag: string): Element {
  const template = document.createElement('template');
  template.innerHTML = markupOf(tag);
  return template.content.firstElementChild as Element;
}

for (const tag of [...widgetTags, 'therapy-cite']) {
  describe(`<${tag}>`, () => {
    for (const [name, make] of origins) {
      it(`says and looks the same when it comes from ${name}`, async () => {
        const usual = appearance(await shown(markupOf(tag)));
        const widget = make(tag);
        document.body.append(widget);
        opened.push(() => widget.remove());
        await settled(widget);
        await waitUntil(() => expect(appearance(widget)).to.deep.equal(usual));
      });
    }

    for (const [name, open] of places) {
      it(`says and looks the same in ${name}, and back on its page`, async () => {
        const widget = await shown(markupOf(tag));
        const usual = appearance(widget);
        open().body.append(widget);
        await settled(widget);
        await waitUntil(() => expect(appearance(widget).words).to.equal(usual.words));
        await waitUntil(() => expect(appearance(widget).look).to.deep.equal(usual.look));
        document.body.append(widget);
        opened.push(() => widget.remove());
        await settled(widget);
        await waitUntil(() => expect(appearance(widget)).to.deep.equal(usual));
      });
    }
  });
}
