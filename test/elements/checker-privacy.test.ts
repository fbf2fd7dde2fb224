import '../../src/entries/therapy-contraindication-checker.js';
import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {contraindications} from '#guide';

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

/** Whether a value is a shadow root, or a node in one. */
function isInside(value: unknown): boolean {
  try {
    return value instanceof Node && value.getRootNode() instanceof ShadowRoot;
  } catch {
    return false;
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
    const found = [...reachable(element)].filter(isInside);
    expect(found).to.deep.equal([]);
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
