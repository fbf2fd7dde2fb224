import '../../src/entries/therapy-contraindication-checker.js';
import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {contraindications} from '../../src/guide/craniosacral-therapy.js';

const words = contraindications.data.items.flatMap(({id, lay, term}) => [id, lay, term]);

/** Everything that a script of the page can reach from a value, by own and inherited properties, three steps deep. */
function reachable(start: object, depth = 3, seen = new Set<unknown>()): Set<unknown> {
  if (seen.has(start) || depth < 0 || start === document || start === window || start === document.body) return seen;
  seen.add(start);
  for (const key of allKeys(start)) {
    const value = read(start, key);
    if ((typeof value === 'object' || typeof value === 'function') && value !== null) reachable(value, depth - 1, seen);
  }
  return seen;
}

function allKeys(value: object): PropertyKey[] {
  const keys: PropertyKey[] = [];
  for (let one: object | null = value; one && one !== Element.prototype && one !== Object.prototype; one = Object.getPrototypeOf(one) as object | null) {
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

describe('<therapy-contraindication-checker> towards the page', () => {
  let element: HTMLElement;

  beforeEach(async () => {
    const ready = oneEvent(document, 'therapy-ready');
    element = document.createElement('therapy-contraindication-checker');
    document.body.append(element);
    await ready;
  });

  afterEach(() => element.remove());

  it('keeps its root closed, and no property leads into it', () => {
    expect(element.shadowRoot).to.equal(null);
    const found = [...reachable(element)].filter((one) => one instanceof ShadowRoot || (one instanceof Node && one.getRootNode() instanceof ShadowRoot));
    expect(found).to.deep.equal([]);
  });

  it('shows one opaque element to whoever listens, whatever a reader ticks', async () => {
    const heard: Event[] = [];
    const types = ['click', 'input', 'change', 'submit', 'keydown', 'keyup', 'focusin', 'focusout', 'pointerdown', 'beforeinput', 'toggle', 'therapy-check', 'therapy-ready'];
    const hear = (event: Event) => {
      heard.push(event);
      expect(event.composedPath()[0] === element || !event.composedPath().includes(element), event.type).to.equal(true);
      if (event.composedPath().includes(element)) expect(event.target).to.equal(element);
    };
    types.forEach((type) => window.addEventListener(type, hear, true));
    element.tabIndex = -1;
    element.focus();
    await sendKeys({press: 'Tab'});
    for (const key of ['Space', 'Tab', 'Space', 'Enter']) await sendKeys({press: key});
    types.forEach((type) => window.removeEventListener(type, hear, true));
    element.removeAttribute('tabindex');
    expect(heard.map(({type}) => type)).to.include('click').and.include('input').and.include('keydown');
    expect(heard.map(({type}) => type)).not.to.include('change').and.not.include('therapy-check');
  });

  it('writes no answer into an attribute, a node, a form or the address', () => {
    const form = document.createElement('form');
    document.body.append(form);
    form.append(element);
    const outside = `${document.documentElement.outerHTML} ${location.href} ${[...new FormData(form).keys()].join(' ')}`;
    form.remove();
    for (const word of words) expect(outside).not.to.include(word);
    expect(element.attributes).to.have.length(0);
  });
});
