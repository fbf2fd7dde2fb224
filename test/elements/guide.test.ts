import '../support/open-roots.js';
import '../../src/entries/therapy-quick-facts.js';
import '../../src/entries/therapy-contraindication-checker.js';
import {expect, oneEvent} from '@open-wc/testing';
import {loadGuide} from '../../src/elements/guide/load-guide.js';
import type {TherapyGuide} from '../../src/elements/guide/guide.js';
import {expectAccessible} from '../support/axe.js';
import {reading, saidIn, shown, textOf, warningsDuring} from '../support/reader.js';
import {waitUntil} from '../support/wait-until.js';
import {smallGuide} from '../support/small-guide.js';

const bundledHeading = 'Craniosacral therapy: quick facts';
const otherHeading = 'Applied relaxation test therapy: quick facts';
const card = '<therapy-quick-facts><p>My own words.</p></therapy-quick-facts>';

const addressOf = (content: BlobPart) => URL.createObjectURL(new Blob([content], {type: 'application/json'}));
const inside = (guide: Element) => guide.querySelector('therapy-quick-facts') as HTMLElement;
const frame = () => new Promise(requestAnimationFrame);

describe('a provider that upgrades after its widgets', () => {
  it('lets them wait for a guide from src and never shows another one', async () => {
    const place = document.createElement('div');
    const src = addressOf(JSON.stringify(smallGuide()));
    place.innerHTML = `<therapy-guide src="${src}">${card}</therapy-guide><therapy-guide guide="craniosacral-therapy">${card}</therapy-guide>`;
    const shown = oneEvent(place, 'therapy-ready');
    document.body.append(place);
    await shown;
    const [waiting, bundled] = [...place.querySelectorAll('therapy-quick-facts')];
    if (!waiting || !bundled) throw new Error('cards are missing');
    expect(waiting.matches(':state(pending)')).to.equal(true);
    expect(textOf(waiting)).not.to.include('Craniosacral');
    reading(bundled).getByRole('heading', {name: bundledHeading});
    const ready = oneEvent(waiting, 'therapy-ready');
    await import('../../src/entries/therapy-guide.js');
    await ready;
    reading(waiting).getByRole('heading', {name: otherHeading});
    place.remove();
  });
});

describe('<therapy-guide>', () => {
  before(() => import('../../src/entries/therapy-guide.js'));

  it('has no box of its own', async () => {
    const guide = await shown(`<therapy-guide>${card}</therapy-guide>`);
    expect(getComputedStyle(guide).display).to.equal('contents');
    reading(inside(guide)).getByRole('heading', {name: bundledHeading});
  });

  it('hands a guide from data to every widget inside', async () => {
    const guide = await shown<TherapyGuide>(
      `<therapy-guide>${card}<therapy-contraindication-checker></therapy-contraindication-checker></therapy-guide>`,
    );
    guide.data = smallGuide();
    await oneEvent(guide, 'therapy-ready');
    await frame();
    reading(inside(guide)).getByRole('heading', {name: otherHeading});
    const checker = guide.querySelector('therapy-contraindication-checker') as HTMLElement;
    expect(reading(checker).getAllByRole('checkbox')).to.have.length(4);
    expect(textOf(checker)).not.to.include('raniosacral');
  });

  it('forgets answers to one guide’s list when another comes', async () => {
    const guide = await shown<TherapyGuide>(
      '<therapy-guide><therapy-contraindication-checker></therapy-contraindication-checker></therapy-guide>',
    );
    const checker = guide.firstElementChild as HTMLElement;
    reading(checker).getAllByRole('checkbox')[0]?.click();
    guide.data = smallGuide();
    await oneEvent(guide, 'therapy-ready');
    await frame();
    expect(
      reading(checker)
        .getAllByRole<HTMLInputElement>('checkbox')
        .map(({checked}) => checked),
    ).to.deep.equal([false, false, false, false]);
  });

  it('loads a guide from src; until then the widgets keep their fallback content and show no other guide', async () => {
    const src = addressOf(JSON.stringify(smallGuide()));
    const guide = await shown(`<therapy-guide src="${src}">${card}</therapy-guide>`);
    reading(inside(guide)).getByRole('heading', {name: otherHeading});
  });

  for (const [name, src, reason] of [
    ['is missing', '/no-such-guide.json', /"\/no-such-guide\.json" answered 404/],
    ['is not JSON', addressOf('<p>Not found</p>'), /is not JSON/],
    ['is not a guide', addressOf('[]'), /guide: is an array; allowed is an object/],
    ['has a wrong about', addressOf('{"about":{"id":"x"}}'), /about\.name: .*Expected/],
    ['is over 2 MB', addressOf(`"${'x'.repeat(2_000_001)}"`), /is larger than 2 MB/],
    ['is out of reach', 'https://127.0.0.1:9/guide.json', /could not be loaded/],
  ] as const) {
    it(`fails with the reason and a retry when src ${name}, and keeps the fallback content`, async () => {
      const guide = await shown(`<therapy-guide src="${src}">${card}</therapy-guide>`, 'therapy-error');
      await frame();
      const element = inside(guide);
      expect(element.matches(':state(failed)')).to.equal(true);
      expect(saidIn(reading(element).getByRole('status')))
        .to.match(/This part of the guide cannot be shown:/)
        .and.match(reason);
      expect((element.firstElementChild as HTMLElement).checkVisibility()).to.equal(true);
      reading(element).getByRole('button', {name: 'Try again'});
      await expectAccessible(element);
    });
  }

  it('loads once more when the reader tries again', async () => {
    const guide = await shown<TherapyGuide>(
      `<therapy-guide src="/no-such-guide.json">${card}</therapy-guide>`,
      'therapy-error',
    );
    await frame();
    const {fetch} = window;
    window.fetch = () => Promise.resolve(new Response(JSON.stringify(smallGuide())));
    const ready = oneEvent(guide, 'therapy-ready');
    reading(inside(guide)).getByRole('button', {name: 'Try again'}).click();
    await ready;
    window.fetch = fetch;
    await frame();
    reading(inside(guide)).getByRole('heading', {name: otherHeading});
  });

  it('asks without credentials and referrer', async () => {
    const {fetch} = window;
    const asked: RequestInit[] = [];
    window.fetch = (_address, init) => {
      asked.push(init ?? {});
      return Promise.resolve(new Response(JSON.stringify(smallGuide())));
    };
    await shown(`<therapy-guide src="/a-guide.json">${card}</therapy-guide>`);
    window.fetch = fetch;
    expect(asked).to.have.length(1);
    expect(asked[0]).to.include({credentials: 'omit', referrerPolicy: 'no-referrer'});
  });

  it('fails only the section that is wrong, and names the path', async () => {
    const guide = await shown<TherapyGuide>(
      `<therapy-guide>${card}<therapy-contraindication-checker></therapy-contraindication-checker></therapy-guide>`,
    );
    const data = smallGuide();
    (data.quickFacts?.facts[0]?.value as {text: unknown}).text = 5;
    const errors: string[] = [];
    guide.addEventListener('therapy-error', (event) => errors.push(event.detail.message));
    guide.data = data;
    await oneEvent(guide, 'therapy-error');
    await frame();
    const path = 'quickFacts.facts[0].value.text: Invalid type: Expected string but received 5';
    expect(textOf(inside(guide)))
      .to.include(path)
      .and.include('This part of the guide cannot be shown')
      .and.not.include('raniosacral');
    expect(inside(guide).matches(':state(failed)')).to.equal(true);
    expect(errors.some((message) => message.includes(path))).to.equal(true);
    reading(guide.lastElementChild as HTMLElement).getByRole('heading', {name: /^Applied relaxation test therapy/});
  });

  it('offers a retry where a section of a file is wrong, and shows it once it is right', async () => {
    const good = smallGuide();
    const {quickFacts: _wrong, contraindications: _missing, ...rest} = smallGuide();
    const answers: unknown[] = [{...rest, quickFacts: 5}, good];
    const {fetch} = window;
    window.fetch = () => Promise.resolve(Response.json(answers.shift()));
    try {
      const guide = await shown<TherapyGuide>(
        `<therapy-guide src="/guide.json">${card}<therapy-contraindication-checker></therapy-contraindication-checker></therapy-guide>`,
        'therapy-error',
      );
      await waitUntil(() => expect(inside(guide).matches(':state(failed)')).to.equal(true));
      const missing = guide.lastElementChild as HTMLElement;
      expect(reading(missing).queryByRole('button', {name: 'Try again'})).to.equal(null);
      reading(inside(guide)).getByRole('button', {name: 'Try again'}).click();
      await waitUntil(() => reading(inside(guide)).getByRole('heading', {name: otherHeading}));
    } finally {
      window.fetch = fetch;
    }
  });

  it('says in one sentence that a section is missing', async () => {
    const guide = await shown<TherapyGuide>(`<therapy-guide>${card}</therapy-guide>`);
    const {quickFacts: _left, ...data} = smallGuide();
    guide.data = data;
    await frame();
    await frame();
    expect(saidIn(reading(inside(guide)).getByRole('status'))).to.include(
      'the guide “Applied relaxation test therapy” has no section “quickFacts”',
    );
  });

  it('gives way to the guide named on the widget itself', async () => {
    const guide = await shown<TherapyGuide>(
      '<therapy-guide><therapy-quick-facts guide="craniosacral-therapy"></therapy-quick-facts></therapy-guide>',
    );
    guide.data = smallGuide();
    await oneEvent(guide, 'therapy-ready');
    await frame();
    reading(inside(guide)).getByRole('heading', {name: bundledHeading});
  });

  it('passes an outer guide on when it has none of its own', async () => {
    const outer = await shown<TherapyGuide>(
      `<therapy-guide><therapy-guide directory="/all">${card}</therapy-guide></therapy-guide>`,
    );
    outer.data = smallGuide();
    await oneEvent(outer, 'therapy-ready');
    await frame();
    reading(inside(outer)).getByRole('heading', {name: otherHeading});
  });

  it('is forgotten by a widget that moves out of it', async () => {
    const guide = await shown<TherapyGuide>(`<therapy-guide>${card}</therapy-guide>`);
    guide.data = smallGuide();
    await oneEvent(guide, 'therapy-ready');
    const element = inside(guide);
    guide.after(element);
    await frame();
    reading(element).getByRole('heading', {name: bundledHeading});
  });

  it('warns of a guide that is not bundled', async () => {
    const warnings = await warningsDuring(() => shown(`<therapy-guide guide="reiki">${card}</therapy-guide>`));
    expect(warnings.join()).to.match(/therapy-guide: invalid guide "reiki". Expected craniosacral-therapy/);
  });
});

describe('loadGuide', () => {
  const {fetch} = window;
  let asked: AbortSignal | null | undefined;

  beforeEach(() => {
    window.fetch = (_address, init) => {
      asked = init?.signal;
      return new Promise(() => undefined);
    };
  });

  afterEach(() => {
    window.fetch = fetch;
  });

  it('gives up after a while, also when the engine does not', async () => {
    const failure = await loadGuide('/slow.json', new AbortController().signal, {timeLimit: 20}).catch(
      (error: Error) => error.message,
    );
    expect(failure).to.equal('"/slow.json" took longer than 0.02 seconds');
    expect(asked?.aborted).to.equal(true);
  });

  it('stops the request when nobody wants the guide any more', () => {
    const wanted = new AbortController();
    loadGuide('/slow.json', wanted.signal, {timeLimit: 20}).catch(() => undefined);
    wanted.abort();
    expect(asked?.aborted).to.equal(true);
  });
});
