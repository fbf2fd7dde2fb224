import {expect} from '@open-wc/testing';
import {emulateMedia, executeServerCommand} from '@web/test-runner-commands';
import {waitUntil} from '../../support/wait-until.js';
import {widgetTags} from '../../../src/widgets.js';
import {foreignHosts, heightHosts, schemeHosts, type FrameHost} from './frame-hosts.js';

/** What a framed widget is like, in CSS pixels of its frame. */
interface Inside {
  height: number;
  innerHeight: number;
  scrollHeight: number;
  innerWidth: number;
  colorScheme: string;
  ready: boolean;
  /** How many a reader sees of each kind of opener. */
  openersSeen: Record<string, number>;
  /** The one that was pressed last. */
  opener: {top: number; bottom: number};
  overlays: {top: number; bottom: number; left: number; right: number; hidesSome: boolean}[];
}

/** What a page around frames tells about itself. */
interface Report {
  lines: string[];
  insides: Inside[];
  heights: number[];
  /** Whether a frame lies over the words below it. */
  covered: boolean;
}

interface Question {
  act?: 'after' | 'back';
  inside?: string;
}

const inChromium = navigator.userAgent.includes('Chrome');
let address: string;
let page: HTMLIFrameElement;

before(async () => {
  ({address} = await executeServerCommand<{address: string}, undefined>('host-zoo'));
});

async function visit({id}: Pick<FrameHost, 'id'>): Promise<void> {
  page = document.createElement('iframe');
  page.width = '800';
  page.height = '700';
  page.src = `${address}/frames/${id}.html`;
  const loaded = new Promise((resolve) => page.addEventListener('load', resolve, {once: true}));
  document.body.append(page);
  await loaded;
}

function ask(question: Question = {}): Promise<Report> {
  return new Promise((resolve) => {
    const hear = ({source, data}: MessageEvent<{from?: string; report?: Report}>) => {
      if (source !== page.contentWindow || data.from !== 'frame-probe' || !data.report) return;
      window.removeEventListener('message', hear);
      resolve(data.report);
    };
    window.addEventListener('message', hear);
    page.contentWindow?.postMessage({to: 'frame-probe', ...question}, '*');
  });
}

/** The frames of a page, once all of them live. */
async function readyInsides(host: FrameHost): Promise<Report> {
  const report = await ask();
  const frames = Math.max(1, host.body.split('<iframe').length - 1);
  expect(report.insides.filter(({ready}) => ready)).to.have.length(frames);
  return report;
}

function checkLines(lines: readonly string[], says: readonly RegExp[] = []): void {
  expect(lines).to.have.length(says.length);
  says.forEach((words, index) => expect(lines[index]).to.match(words));
}

describe('a framed widget is as high as what is in it, or scrolls,', function () {
  this.timeout(30_000);
  afterEach(() => page.remove());

  for (const host of heightHosts) {
    it(host.name, async () => {
      await visit(host);
      await ask({act: 'after'});
      await waitUntil(async () => {
        const {insides, covered} = await readyInsides(host);
        expect(covered, 'covers the words below').to.equal(false);
        for (const {height, innerHeight, scrollHeight} of insides) {
          if (host.then === 'scrolls')
            expect(scrollHeight)
              .to.be.at.least(height - 1)
              .and.above(innerHeight);
          else expect([innerHeight, scrollHeight]).to.deep.equal([height, height]);
        }
      });
      await waitUntil(async () => checkLines((await ask()).lines, host.says));
    });
  }
});

describe('a framed widget takes over the scheme of its page, and its changes, by', function () {
  this.timeout(30_000);
  afterEach(() => page.remove());

  const scheme = (expected: string) =>
    waitUntil(async () => {
      const [inside] = (await ask()).insides;
      expect(inside).to.include({ready: true, colorScheme: expected});
    });

  for (const host of schemeHosts) {
    it(host.name, async () => {
      await visit(host);
      await scheme('light');
      await ask({act: 'after'});
      await scheme('dark');
      await ask({act: 'back'});
      await scheme('light');
    });
  }

  if (!inChromium) return;

  it('what the reader prefers, where the page has both', async () => {
    try {
      await visit({id: 'style'});
      await scheme('light');
      await emulateMedia({colorScheme: 'dark'});
      await scheme('dark');
      await emulateMedia({colorScheme: 'light'});
      await scheme('light');
    } finally {
      await emulateMedia({colorScheme: 'light'});
    }
  });
});

describe('a page keeps a sensible height and says why, around', function () {
  this.timeout(30_000);
  afterEach(() => page.remove());

  for (const host of foreignHosts) {
    it(host.name, async () => {
      await visit(host);
      await waitUntil(async () => {
        const {lines, heights} = await ask();
        expect(lines.length, 'once for each reason').to.be.within(1, 3);
        for (const line of lines)
          expect(line).to.match(/<iframe src="data:.*says that its height is .* Expected a number from 0 to 50000/);
        expect(heights).to.deep.equal([host.id === 'too-high' ? 50_000 : 300]);
      });
    });
  }
});

/** What a reader does in a widget before something can be opened over it. */
const steps: Readonly<Record<string, readonly string[]>> = {
  'therapy-contraindication-checker': ['input[value^="acute-stroke"]', '[part="check"]'],
};

/** Shows a framed widget, and says what can be opened over it. */
async function openersOf(tag: string, kind: 'open' | 'unscripted'): Promise<string[]> {
  await visit({id: `${kind}-${tag}`});
  await waitUntil(async () => expect((await ask()).insides[0]?.ready).to.equal(true));
  for (const inside of steps[tag] ?? []) await ask({inside});
  return waitUntil(async () => {
    const [inside] = (await ask()).insides;
    const seen = Object.entries(inside?.openersSeen ?? {}).filter(([, count]) => count > 0);
    expect(seen).to.have.length.above(0);
    return seen.map(([name]) => name);
  });
}

/** Pixels between two boxes, one above the other; 0 where they meet. */
const gap = (one: {top: number; bottom: number}, two: {top: number; bottom: number}) =>
  Math.max(0, one.top - two.bottom, two.top - one.bottom);

/** The one thing that is open, near what opened it and within the width of its frame. */
function openOverlay({overlays, opener, innerWidth}: Inside) {
  const [overlay] = overlays;
  if (!overlay) throw new Error('nothing is open');
  expect(overlay.hidesSome, 'scrolls inside').to.equal(false);
  expect(gap(overlay, opener), 'from its opener').to.be.below(40);
  expect(overlay.top).to.be.at.least(0);
  expect([overlay.left >= 0, overlay.right <= innerWidth]).to.deep.equal([true, true]);
  return overlay;
}

const insideNow = async () => {
  const [inside] = (await ask()).insides;
  if (!inside) throw new Error('no frame');
  return inside;
};

describe('what opens over a framed widget', function () {
  this.timeout(60_000);
  afterEach(() => page.remove());

  // The references open nothing over themselves.
  for (const tag of widgetTags.filter((one) => one !== 'therapy-references')) {
    it(`makes the frame higher while it is open: ${tag}`, async () => {
      for (const opener of await openersOf(tag, 'open')) {
        await ask({inside: opener});
        await waitUntil(async () => {
          const inside = await insideNow();
          expect(openOverlay(inside).bottom, opener).to.be.at.most(inside.innerHeight + 1);
        });
        await ask({inside: 'close'});
        await waitUntil(async () => {
          const {overlays, innerHeight, height} = await insideNow();
          expect([overlays.length, innerHeight], opener).to.deep.equal([0, Math.max(40, height)]);
        });
      }
    });

    it(`can be scrolled to in a frame without the script: ${tag}`, async () => {
      for (const opener of await openersOf(tag, 'unscripted')) {
        await ask({inside: opener});
        await waitUntil(async () => {
          const inside = await insideNow();
          expect(openOverlay(inside).bottom, opener).to.be.at.most(inside.scrollHeight + 1);
        });
        await ask({inside: 'close'});
        await waitUntil(async () => expect((await insideNow()).overlays).to.have.length(0));
      }
    });
  }
});
