import '../../src/entries/therapy-contraindication-checker.js';
import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {TherapyContraindicationChecker} from '../../src/elements/contraindication-checker/contraindication-checker.js';
import {contraindications} from '#guide';

const words = contraindications.data.items.flatMap(({id, lay, term}) => [id, lay, term]);

/** Everything that a script of the page can reach from some values, by own and inherited properties and out of collections. */
function reachable(starts: readonly unknown[], steps: number): Set<unknown> {
  const seen = new Set<unknown>([document, window, document.body]);
  let edge = [...starts];
  for (let step = 0; step <= steps; step++) {
    edge = edge.filter((one) => !seen.has(one));
    edge.forEach((one) => seen.add(one));
    edge = edge.flatMap(inside);
  }
  return seen;
}

function inside(value: unknown): unknown[] {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return [];
  const items: unknown[] = value instanceof Set || value instanceof Map ? [...value].flat() : [];
  return [...items, ...allKeys(value).map((key) => read(value, key))];
}

function allKeys(value: object): PropertyKey[] {
  const keys: PropertyKey[] = [];
  for (
    let one: object | null = value;
    one && one !== Element.prototype && one !== Object.prototype;
    one = Object.getPrototypeOf(one) as object | null
  ) {
    keys.push(...Reflect.ownKeys(one));
  }
  return keys;
}

function read(value: object, key: PropertyKey): unknown {
  try {
    return Reflect.get(value, key);
  } catch {
    return undefined;
  }
}

/** The nodes of a root, and of the open roots inside it. */
function nodesOf(root: Node): Node[] {
  const open = root instanceof Element && root.shadowRoot ? nodesOf(root.shadowRoot) : [];
  return [root, ...open, ...[...root.childNodes].flatMap(nodesOf)];
}

/** Whether a value is, or says something of, a place where somebody ticks boxes. */
function tells(value: unknown): boolean {
  return value instanceof HTMLInputElement || value instanceof HTMLFormElement || isAnswer(value);
}

function isAnswer(value: unknown): boolean {
  return typeof value === 'string' && words.includes(value);
}

describe('<therapy-contraindication-checker> towards the page', () => {
  let element: HTMLElement;

  beforeEach(async () => {
    const ready = oneEvent(document, 'therapy-ready');
    element = document.createElement('therapy-contraindication-checker');
    document.body.append(element);
    await ready;
  });

  afterEach(() => element.remove());

  it('keeps its root closed, and neither a property nor the public root of Lit leads to a box', async () => {
    await answer();
    expect(element.shadowRoot).to.equal(null);
    const {renderRoot} = element as TherapyContraindicationChecker;
    const nodes = nodesOf(renderRoot);
    expect(nodes.some(({textContent}) => textContent?.includes('check before you book'))).to.equal(true);
    const found = [...reachable([element, ...nodes], 5)].filter(tells);
    expect(found).to.deep.equal([]);
  });

  it('says no answer to a script that calls its methods', async () => {
    await answer();
    const {render} = element as unknown as {render: () => object};
    const said = [...reachable([render.call(element)], 8)].filter(tells);
    expect(said).to.deep.equal([]);
  });

  it('writes no answer into its public root', async () => {
    await answer();
    const {renderRoot} = element as TherapyContraindicationChecker;
    const changes = new MutationObserver(() => undefined);
    changes.observe(renderRoot, {subtree: true, childList: true, attributes: true, characterData: true});
    await sendKeys({press: ' '});
    await new Promise(requestAnimationFrame);
    expect(changes.takeRecords()).to.have.length(0);
    expect(renderRoot.activeElement?.localName).to.equal('div');
  });

  /** Ticks two boxes and presses Check, with the keyboard alone, since nothing inside can be reached. */
  async function answer(): Promise<void> {
    element.tabIndex = -1;
    element.focus();
    element.removeAttribute('tabindex');
    for (const key of ['Tab', ' ', 'Tab', ' ', 'Enter']) await sendKeys({press: key});
  }

  it('shows one opaque element to whoever listens, whatever a reader ticks', async () => {
    const heard: Event[] = [];
    const types = [
      'click',
      'input',
      'change',
      'submit',
      'keydown',
      'keyup',
      'focusin',
      'focusout',
      'pointerdown',
      'beforeinput',
      'toggle',
      'therapy-check',
      'therapy-ready',
    ];
    const hear = (event: Event) => {
      heard.push(event);
      const path = event.composedPath();
      if (path.includes(element)) expect([path[0], event.target], event.type).to.deep.equal([element, element]);
    };
    types.forEach((type) => window.addEventListener(type, hear, true));
    await answer();
    types.forEach((type) => window.removeEventListener(type, hear, true));
    const names = heard.map(({type}) => type);
    expect(names).to.include('click').and.include('input').and.include('keydown').and.include('therapy-check');
    expect(names.filter((name) => name === 'change' || name === 'submit')).to.deep.equal([]);
  });

  it('writes no answer into an attribute, a node, a form or the address', async () => {
    const form = document.createElement('form');
    document.body.append(form);
    form.append(element);
    const before = document.documentElement.outerHTML;
    const changes = new MutationObserver(() => undefined);
    await answer();
    changes.observe(document, {subtree: true, childList: true, attributes: true, characterData: true});
    await sendKeys({press: ' '});
    expect(changes.takeRecords()).to.have.length(0);
    expect(document.documentElement.outerHTML === before).to.equal(true);
    const outside = `${before} ${location.href} ${[...new FormData(form).keys()].join(' ')}`;
    for (const word of words) expect(outside.includes(word), word).to.equal(false);
    expect(element.attributes).to.have.length(0);
    form.remove();
  });
});
