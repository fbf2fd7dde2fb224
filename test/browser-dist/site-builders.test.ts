import {expect} from '@open-wc/testing';
import {siteBuilders} from '../embed/site-builders.js';
import {painted} from '../support/painted.js';
import {waitUntil} from '../support/wait-until.js';

let frame: HTMLIFrameElement;

/** The page of a widget with its words inside, as the build wrote it, cut down to what one pastes. */
async function snippet(): Promise<string> {
  const page = await (await fetch('/dist/embed/therapy-cost.html')).text();
  const [, words = ''] = /<therapy-cost[^>]*>([^]*)<\/therapy-cost>/.exec(page) ?? [];
  const hashes = (await (await fetch('/dist/cdn/integrity.json')).json()) as Record<string, {integrity: string}>;
  const hash = hashes['therapy-cost.js']?.integrity;
  return `<script type="module" src="/dist/cdn/therapy-cost.js" integrity="${hash}" crossorigin="anonymous"></script>
<therapy-cost heading="Our prices">${words}</therapy-cost>`;
}

/** In a frame, unlike on a page of its own, a browser knows only one picture late what is in view; so here everything is. */
const style = 'body { margin: 16px }';

async function pageOf(body: string): Promise<Document> {
  frame = document.createElement('iframe');
  frame.width = '390';
  frame.height = '800';
  frame.srcdoc = `<!doctype html><html lang="en"><title>A site</title><style>${style}</style><body><h1>A site</h1>${body}<p id="end">The end.</p>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('no page');
  return frame.contentDocument;
}

/** What a reader sees of the widget or of its words. */
function seen(page: Document): string {
  const widget = page.querySelector('therapy-cost');
  const live = widget?.matches(':state(ready)') ?? false;
  const root = widget?.shadowRoot;
  const text =
    live && root ? [...root.children].map((one) => (one as HTMLElement).innerText).join(' ') : page.body.innerText;
  return text.replace(/\s+/g, ' ');
}

const lived = (page: Document) => page.querySelector('therapy-cost')?.matches(':state(ready)') ?? false;

describe('what site builders make of a snippet', () => {
  afterEach(() => frame.remove());

  for (const [name, change] of Object.entries(siteBuilders)) {
    it(`${name}: the widget lives, or its words can be read; it is never blank`, async () => {
      const page = await pageOf(change(await snippet()));
      await waitUntil(() => {
        expect(seen(page)).to.match(/\$70 – \$250 a session/);
        expect(seen(page)).to.match(/Not medical advice/);
      });
    });
  }

  it('shows the words until its script comes, however late, and then lives', async () => {
    const [script = '', tag = ''] = (await snippet()).split('\n<therapy-cost');
    const page = await pageOf(`<therapy-cost${tag}`);
    // Nothing of ours runs before the script, so a later one finds the same page.
    await painted();
    expect(seen(page)).to.match(/\$70 – \$250 a session/);
    const late = page.createElement('script');
    late.type = 'module';
    late.src = /src="([^"]+)"/.exec(script)?.[1] ?? '';
    page.head.append(late);
    await waitUntil(() => {
      expect(lived(page)).to.equal(true);
    });
    expect(seen(page)).to.match(/\$70 – \$250 a session/);
  });

  it('lives when a script of the site puts it in after the page has loaded', async () => {
    const page = await pageOf('');
    const made = page.createRange().createContextualFragment(await snippet());
    page.querySelector('#end')?.before(made);
    await waitUntil(() => {
      expect(lived(page)).to.equal(true);
    });
  });

  it('moves nothing on a phone: the words inside keep the place that the widget takes', async () => {
    const whole = await snippet();
    const bare = await shiftOf(whole.replace(/(<therapy-cost[^>]*>)[^]*(<\/therapy-cost>)/, '$1$2'));
    frame.remove();
    const filled = await shiftOf(whole);
    console.log(`Layout shift at phone width: ${filled.toFixed(4)} with the words inside, ${bare.toFixed(4)} without.`);
    expect(filled).to.be.at.most(0.02);
    expect(bare, 'the measurement sees a shift where there is one').to.be.above(filled + 0.01);
  });
});

/** Cumulative layout shift of a page into which a snippet is put, on a phone. */
async function shiftOf(markup: string): Promise<number> {
  const page = await pageOf('');
  let shift = 0;
  const {PerformanceObserver: Observer} = frame.contentWindow as unknown as typeof globalThis;
  new Observer((list) => {
    for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & {value: number}).value;
  }).observe({type: 'layout-shift', buffered: true});
  await painted();
  shift = 0;
  const tag = page.createRange().createContextualFragment(markup);
  const script = tag.querySelector('script');
  script?.remove();
  page.querySelector('#end')?.before(tag);
  await painted();
  shift = 0;
  if (script) page.head.append(script);
  await waitUntil(() => expect(lived(page)).to.equal(true));
  await painted();
  return shift;
}
