import {aTimeout, expect, oneEvent} from '@open-wc/testing';
import '../../src/entries/therapy-quick-facts.js';
import '../../src/entries/therapy-safety.js';
import '../../src/entries/therapy-article.js';
import {textOf} from '../support/reader.js';

const cards = '<therapy-quick-facts>words</therapy-quick-facts>'.repeat(3);

describe('the first rendering of a widget', () => {
  let place: HTMLElement;

  beforeEach(() => {
    place = document.createElement('div');
    document.body.append(place);
  });

  afterEach(() => place.remove());

  const widgets = () => [...place.querySelectorAll<HTMLElement>('*')];
  const hasRendered = ({shadowRoot}: Element) => shadowRoot?.querySelector('[part="heading"]') !== null;
  const isReady = (widget: Element) => widget.matches(':state(ready)');
  const placeOf = (parent: Element) => JSON.stringify(parent.querySelector('p')?.getBoundingClientRect());
  // Timers come after the continuations of the scheduler.
  const nextTask = () =>
    'scheduler' in globalThis && 'yield' in scheduler
      ? scheduler.yield()
      : new Promise((resolve) => setTimeout(resolve));

  it('comes at once where the tag is empty', async () => {
    place.innerHTML = '<therapy-quick-facts></therapy-quick-facts>';
    await Promise.resolve().then(() => Promise.resolve());
    await Promise.resolve();
    expect(widgets().map(hasRendered)).to.deep.equal([true]);
  });

  it('has a task of its own where several widgets come at once', async () => {
    place.innerHTML = '<therapy-quick-facts></therapy-quick-facts>'.repeat(3);
    const counts = new Set<number>();
    while (!widgets().every(hasRendered)) {
      counts.add(widgets().filter(hasRendered).length);
      await nextTask();
    }
    expect([...counts]).to.include.members([1, 2]);
  });

  it('leaves the words inside the tag as they are until the page has painted', async () => {
    place.innerHTML = '<p>words</p>';
    const before = placeOf(place);
    const ready = oneEvent(place, 'therapy-ready');
    place.innerHTML = '<therapy-quick-facts><p>words</p></therapy-quick-facts>';
    const [widget] = widgets();
    expect(placeOf(place)).to.equal(before);
    // No frame is painted between two microtasks.
    for (let step = 0; step < 50; step++) await Promise.resolve();
    expect(widget && hasRendered(widget)).to.equal(false);
    await ready;
    expect(textOf(place.firstElementChild as Element)).to.include('Origins');
  });

  it('leaves the words until the frame that has them is on the screen, a tenth of a second later', async () => {
    const start = performance.now();
    place.innerHTML = '<therapy-quick-facts><p>words</p></therapy-quick-facts>';
    await oneEvent(place, 'therapy-ready');
    expect(performance.now() - start).to.be.at.least(100);
  });

  it('takes the place of all words in one step', async () => {
    let rendered = 0;
    place.addEventListener('therapy-ready', () => (rendered ||= widgets().filter(hasRendered).length));
    place.innerHTML = cards;
    const counts = new Set<number>();
    do {
      counts.add(widgets().filter((one) => one.innerText === '' || isReady(one)).length);
      await aTimeout(0);
    } while (!widgets().every(isReady));
    expect([...counts]).to.deep.equal([0]);
    // When the first of them shows, the others are about to.
    expect(rendered).to.equal(3);
  });

  it('takes their place once the widgets of the other files of the page have rendered', async () => {
    const other = new AbortController();
    const rendered = new Promise((resolve) => setTimeout(resolve, 300)).then(() => other.abort());
    document.addEventListener('therapy-first-render', ({detail}) => detail.push(rendered), {signal: other.signal});
    place.innerHTML = cards;
    await oneEvent(place, 'therapy-ready');
    expect(other.signal.aborted).to.equal(true);
  });

  it('takes their place also where a widget of another file fails to render', async () => {
    const other = new AbortController();
    const add = ({detail}: CustomEvent<Promise<unknown>[]>) => {
      detail.push(Promise.reject(new Error('a fault of another file')).finally(() => other.abort()));
    };
    document.addEventListener('therapy-first-render', add, {signal: other.signal});
    place.innerHTML = '<therapy-quick-facts>words</therapy-quick-facts>';
    await oneEvent(place, 'therapy-ready');
    expect(other.signal.aborted).to.equal(true);
  });

  it('shows an article once its chapters have rendered', async () => {
    place.innerHTML = '<therapy-article>words</therapy-article>';
    await oneEvent(place.firstElementChild as Element, 'therapy-ready');
    const chapters = [...(place.firstElementChild?.shadowRoot?.querySelectorAll('therapy-safety') ?? [])];
    expect(chapters.map(hasRendered)).to.deep.equal([true]);
  });

  for (const words of ['', 'words']) {
    it(`comes at once for a printer, and is announced once, with ${words || 'nothing'} in the tag`, async () => {
      let times = 0;
      place.addEventListener('therapy-ready', () => times++);
      place.innerHTML = `<therapy-quick-facts>${words}</therapy-quick-facts>`.repeat(2);
      window.dispatchEvent(new Event('beforeprint'));
      expect(widgets().map(isReady)).to.deep.equal([true, true]);
      await aTimeout(100);
      expect(times).to.equal(2);
    });
  }

  it('waits for a widget that is taken out and put back', async () => {
    place.innerHTML = '<therapy-quick-facts>words</therapy-quick-facts>';
    const [widget] = widgets();
    if (!widget) throw new Error('no widget');
    widget.remove();
    await nextTask();
    place.append(widget);
    await oneEvent(place, 'therapy-ready');
    expect(textOf(widget)).to.include('Origins');
  });
});
