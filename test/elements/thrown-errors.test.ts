import '../support/open-roots.js';
import '../../src/entries/therapy-widgets.js';
import {expect} from '@open-wc/testing';
import {widgetTags} from '../support/guides-on-page.js';
import {shown, textOf} from '../support/reader.js';
import {drawn} from '../support/widget-states.js';

const words = 'What the page says by itself.';
const broken = (): never => {
  throw new TypeError('one value too many');
};

/** The console's errors, which a developer reads, and what else reaches the page. */
let errors: unknown[] = [];
let unhandled: unknown[] = [];
const {error} = console;
const onUnhandled = (event: Event): void => {
  event.preventDefault();
  unhandled.push(event);
};

beforeEach(() => {
  errors = [];
  unhandled = [];
  console.error = (one: unknown) => errors.push(one);
  for (const type of ['error', 'unhandledrejection']) window.addEventListener(type, onUnhandled);
});

afterEach(() => {
  console.error = error;
  for (const type of ['error', 'unhandledrejection']) window.removeEventListener(type, onUnhandled);
});

const nextEvent = (element: Element, type: string) =>
  new Promise<CustomEvent<{message: string} | null>>((resolve) => {
    element.addEventListener(type, (event) => resolve(event as CustomEvent), {once: true});
  });

const all = [...widgetTags, 'therapy-cite'];

for (const tag of all) {
  for (const method of ['willUpdate', 'render', 'update', 'updated']) {
    const markup = `<${tag} ref="10">${words}</${tag}>`;

    it(`<${tag}> shows its fallback content after ${method} throws, and heals`, async () => {
      const element = await shown(markup);
      const told = nextEvent(element, 'therapy-error');
      let left = 1;
      const inherited = (element as unknown as Record<string, (...values: unknown[]) => unknown>)[method];
      Object.assign(element, {
        [method]: (...values: unknown[]) => (left-- > 0 ? broken() : inherited?.apply(element, values)),
      });
      element.setAttribute('heading', 'A value');
      expect((await told).detail?.message).to.equal(`${tag} cannot be rendered: one value too many`);
      expect(element.matches(':state(failed)')).to.equal(true);
      expect(element.shadowRoot?.querySelector('slot')?.assignedNodes()).to.have.length.of.at.least(1);
      expect(element.shadowRoot?.textContent).to.include('one value too many');
      const ready = nextEvent(element, 'therapy-ready');
      element.setAttribute('heading', 'A better value');
      await ready;
      expect(element.matches(':state(ready)')).to.equal(true);
      expect(textOf(element)).not.to.include('one value too many');
      expect(errors.map(String)).to.deep.equal(['TypeError: one value too many']);
      expect(unhandled).to.deep.equal([]);
    });
  }

  it(`<${tag}> shows its fallback content after its first rendering throws, and heals`, async () => {
    const element = document.createElement(tag);
    Object.assign(element, {ref: '10', textContent: words, render: broken});
    const told = nextEvent(element, 'therapy-error');
    document.body.append(element);
    await told;
    expect(element.matches(':state(failed)')).to.equal(true);
    expect(element.shadowRoot?.querySelector('slot')?.assignedNodes()).to.have.length(1);
    Reflect.deleteProperty(element, 'render');
    const ready = nextEvent(element, 'therapy-ready');
    element.setAttribute('heading', 'A better value');
    await ready;
    await drawn(element);
    expect(textOf(element)).not.to.include('one value too many');
    expect(unhandled).to.deep.equal([]);
    element.remove();
  });
}
