import {waitFor, within} from '@testing-library/dom';
import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import type {Guide} from '../../src/guide/guide.js';
import {widgetTags, type Tag} from '../../src/widgets.js';
import {
  builderDocument,
  closeBuilder,
  code,
  codeNow,
  expectPreview,
  openBuilder,
  timeLimit,
  preview,
  set,
  settings,
} from '../support/builder-page.js';
import {changeAt} from '../support/change-at.js';
import {smallGuide} from '../support/small-guide.js';
import {waitUntil} from '../support/wait-until.js';

type Page = Awaited<ReturnType<typeof openBuilder>>;

/** The small guide with another value at a path, as text with a line for each field. */
function guideText(path?: string, value?: unknown): string {
  const guide: Guide = smallGuide();
  if (path) changeAt(guide, path, value);
  return JSON.stringify(guide, null, 2);
}

const emptyLabel = guideText('quickFacts.facts[1].label', '');
const lineOfLabel = emptyLabel.slice(0, emptyLabel.indexOf('"label": ""')).split('\n').length;

/** Chooses a file, as a person does in the dialog of the browser. */
function choose(page: Page, content: BlobPart, name = 'test-therapy.json'): void {
  const files = new DataTransfer();
  files.items.add(new File([content], name));
  const field = page.getByLabelText<HTMLInputElement>('The file on your computer');
  field.files = files.files;
  field.dispatchEvent(new Event('change', {bubbles: true}));
}

/** Waits for words about the guide. */
async function expectStatus(page: Page, words: RegExp): Promise<string> {
  const group = page.getByRole('group', {name: '4. Use your own guide'});
  await waitFor(() => expect(group.textContent.replace(/\s+/g, ' ')).to.match(words), {timeout: timeLimit});
  return group.textContent;
}

/** The address of a server that gives the small guide. */
async function served(): Promise<string> {
  const {address} = await executeServerCommand<{address: string}, object>('faulty-server', smallGuide());
  return address;
}

const srcOf = (address: string) => `src=${encodeURIComponent(address)}`;

/** What the small guide says in a widget, and no other guide does; nothing can be seen in the closed root of the checker. */
function ownWords(tag: Tag): RegExp | undefined {
  if (tag === 'therapy-contraindication-checker') return undefined;
  return tag === 'therapy-cite' ? /A body/ : /Applied relaxation test therapy/;
}

describe('a guide from a file in the embed builder', () => {
  let page: Page;

  before(async () => {
    page = await openBuilder('#format=element');
    choose(page, guideText());
    await expectStatus(page, /test-therapy\.json: no faults\./);
  });
  after(closeBuilder);

  for (const tag of widgetTags) {
    it(`shows in <${tag}>, whose code names its address`, async () => {
      set(page.getByLabelText('Widget'), tag);
      const snippet = await code(new RegExp(`<${tag}[ >]`));
      expect(snippet).to.match(/cdn\/therapy-guide\.js"[^]*<therapy-guide src="\/test-therapy\.json">/);
      await waitUntil(() => {
        expect(preview().querySelector(tag)?.matches(':state(ready)')).to.equal(true);
      }, timeLimit);
      const words = ownWords(tag);
      if (words) await expectPreview(tag, words);
      expect(settings()).to.include({tag, src: '/test-therapy.json'});
    });
  }
});

describe('a guide of the host in the embed builder', () => {
  afterEach(closeBuilder);

  it('is in the words of the HTML embed and of static HTML', async () => {
    const page = await openBuilder('#tag=therapy-cost');
    choose(page, guideText());
    await code(/<therapy-guide src="[^"]*">\n<therapy-cost>\n<h2>Applied relaxation test therapy: what it costs/);
    page.getByRole('radio', {name: /^Static HTML/}).click();
    expect(await code(/^<div lang="en" dir="ltr">\n<h2>Applied relaxation/)).not.to.match(/raniosacral|<script/);
  });

  it('gives its own facts, conditions, therapies and sources to choose from', async () => {
    const page = await openBuilder('#tag=therapy-quick-facts');
    choose(page, guideText());
    await expectStatus(page, /no faults/);
    const boxes = () =>
      within(page.getByRole('group', {name: /^Which/}))
        .getAllByRole<HTMLInputElement>('checkbox')
        .map(({value}) => value);
    expect(boxes()).to.deep.equal(smallGuide().quickFacts?.facts.map(({id}) => id));
    set(page.getByLabelText('Widget'), 'therapy-comparison');
    await waitFor(() => expect(boxes()).to.deep.equal(smallGuide().comparison?.therapies.map(({id}) => id)));
    set(page.getByLabelText('Widget'), 'therapy-evidence-summary');
    const values = (label: string) =>
      [...page.getByLabelText<HTMLSelectElement>(label).options].map(({value}) => value).filter(Boolean);
    await waitFor(() => expect(values('Condition')).to.deep.equal(smallGuide().evidence?.conditions.map(({id}) => id)));
    set(page.getByLabelText('Widget'), 'therapy-cite');
    await waitFor(() => expect(values('Source')).to.deep.equal(smallGuide().references.map(({id}) => id)));
  });

  it('comes from an address, which a link shares', async () => {
    const address = await served();
    const page = await openBuilder('#tag=therapy-faq');
    set(page.getByLabelText('Its address on your site'), `${address}/good`);
    await expectStatus(page, /\/good: no faults/);
    await code(new RegExp(`<therapy-guide src="${address}/good">\n<therapy-faq>\n<h2>Applied relaxation`));
    const {hash} = builderDocument().location;
    closeBuilder();
    const other = await openBuilder(hash);
    await expectStatus(other, /\/good: no faults/);
    await expectPreview('therapy-faq', /Applied relaxation/);
  });

  it('follows the address of the page, when somebody goes to another link', async () => {
    const address = await served();
    const page = await openBuilder('#tag=therapy-faq');
    builderDocument().location.hash = `#tag=therapy-cost&${srcOf(`${address}/good`)}`;
    await expectStatus(page, /\/good: no faults/);
    await code(/<therapy-cost>\n<h2>Applied relaxation/);
    builderDocument().location.hash = '#tag=therapy-cost';
    await code(/<therapy-cost>\n<h2>Craniosacral therapy/);
  });

  for (const [text, expected] of [
    [emptyLabel, new RegExp(`1 fault in .*Line ${lineOfLabel}, column 18: quickFacts\\.facts\\[1\\]\\.label is empty`)],
    [guideText('about.version'), /1 fault in .*Nothing of it can be shown.*Line \d+, column \d+: about/],
    ['{"about": {"id": "x",,}}', /faults? in .*Line 1, column \d+: is not JSON here/],
    ['{\n  "about": 1,\n  "about": 2\n}', /Line 3, column 3: about.*stands twice/],
    ['', /Line 1, column 1: .*Nothing of it can be shown|Nothing of it can be shown.*Line 1, column 1/],
    ['[]', /Line 1, column 1: guide is an array/],
    ['['.repeat(5000), /nested deeper than 100 levels/],
    [new Uint8Array([0x7b, 0x0a, 0xe9, 0x7d]), /Line 2, column 1: is not UTF-8 here \(found the byte 0xE9\)/],
    [new Uint8Array(2_000_001), /is larger than 2 MB, which no widget loads/],
  ] as const) {
    const shown = typeof text === 'string' ? JSON.stringify(text.slice(0, 25)) : `${text.length} bytes`;
    it(`says what is wrong in ${shown}, with line and path (${expected.source.slice(0, 40)}), and loses no setting`, async () => {
      const page = await openBuilder('#tag=therapy-cost&sessions=7');
      choose(page, text);
      await expectStatus(page, expected);
      expect(settings()).to.include({tag: 'therapy-cost', sessions: '7'});
      page.getByRole('button', {name: 'Use the built-in guide again'}).click();
      await code(/<therapy-cost sessions="7">\n<h2>Craniosacral therapy/);
      expect(settings()).not.to.have.property('src');
    });
  }

  it('shows what is right in a guide with a fault, and names the widgets that have nothing', async () => {
    const page = await openBuilder('#tag=therapy-faq');
    choose(page, emptyLabel);
    await code(/<h2>Applied relaxation/);
    const widgets = page.getByLabelText<HTMLSelectElement>('Widget');
    const missing = [...widgets.options].filter(({text}) => text.includes('not in your guide'));
    expect(missing.map(({value}) => value)).to.deep.equal(['therapy-quick-facts']);
    set(widgets, 'therapy-quick-facts');
    await waitFor(
      () => expect(page.getByRole('alert').textContent).to.match(/your guide has no usable section “quickFacts”/),
      {timeout: timeLimit},
    );
    expect(codeNow()).to.equal('');
  });

  for (const [fault, words] of [
    ['does-not-know', /answered 404/],
    ['hangs-up', /could not be loaded/],
    ['sends-50-mb', /larger than 2 MB/],
    ['answers-with-a-page', /is not JSON here/],
  ] as const) {
    it(`says what is wrong with an address that ${fault}, and takes the file instead`, async () => {
      const address = `${await served()}/${fault}`;
      const page = await openBuilder(`#tag=therapy-faq&${srcOf(address)}`);
      await expectStatus(page, words);
      expect(page.getByLabelText<HTMLInputElement>('Its address on your site').value).to.equal(address);
      expect(codeNow()).to.equal('');
      choose(page, guideText());
      await code(new RegExp(`<therapy-guide src="${address}">\n<therapy-faq>\n<h2>Applied relaxation`));
    });
  }

  it('refuses an address that is none beside its field, and asks nobody for it', async () => {
    const page = await openBuilder(`#tag=therapy-faq&${srcOf('javascript:alert(1)')}`);
    const field = page.getByLabelText('Its address on your site');
    const described = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    const words = described.map((id) => builderDocument().getElementById(id)?.textContent).join(' ');
    expect(words).to.match(/begins with https/);
    expect(codeNow()).to.equal('');
    set(field, '');
    await code(/<therapy-faq>/);
  });

  it('writes its address as text, not as markup', async () => {
    const page = await openBuilder('#tag=therapy-faq&format=element');
    choose(page, guideText(), '"><img src=x onerror=alert(1)>.json');
    expect(await code(/<therapy-guide/)).not.to.match(/<img|"">/);
  });

  it('says that an iframe shows the built-in guide, and goes back to a format that shows its own', async () => {
    const page = await openBuilder('#tag=therapy-faq');
    choose(page, guideText());
    await code(/<h2>Applied relaxation/);
    page.getByRole('radio', {name: /^iframe/}).click();
    await waitFor(() => expect(page.getByRole('alert').textContent).to.match(/shows the guide that the files carry/), {
      timeout: timeLimit,
    });
    page.getByRole('radio', {name: /^HTML embed/}).click();
    await code(/<h2>Applied relaxation/);
    set(page.getByLabelText('Your site is made with'), 'wix');
    await page.findByText(/we suggest “Static HTML”/);
  });
});
