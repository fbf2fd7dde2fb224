import '../../src/entries/therapy-widgets.js';
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {install, uninstall} from '@github/hotkey';
import Mousetrap from 'mousetrap';
import {shown} from '../support/reader.js';
import {waitUntil} from '../support/wait-until.js';

/** Keys that pages bind without a modifier. */
const single = ['s', '/', ' ', 'Enter', '1', '4', 'ArrowUp', 'ArrowDown', 'ArrowRight', 'a'];

/** A page that binds single keys, and leaves its own fields alone. */
interface Page {
  name: string;
  /** @returns what takes the keys away again */
  bind: (taken: (key: string) => void) => () => void;
}

const pages: readonly Page[] = [
  {
    name: '@github/hotkey',
    bind: (taken) => {
      const button = document.createElement('button');
      button.addEventListener('hotkey-fire', (event) =>
        taken(String((event as CustomEvent<{path: string[]}>).detail.path)),
      );
      document.body.append(button);
      install(button, single.map((key) => (key === ' ' ? 'Space' : key)).join(','));
      return () => {
        uninstall(button);
        button.remove();
      };
    },
  },
  {
    name: 'Mousetrap',
    bind: (taken) => {
      const names: Record<string, string> = {
        ' ': 'space',
        Enter: 'enter',
        ArrowUp: 'up',
        ArrowDown: 'down',
        ArrowRight: 'right',
      };
      const keys = single.map((key) => names[key] ?? key);
      for (const event of ['keydown', 'keypress', 'keyup'] as const) {
        Mousetrap.bind(keys, (_, key) => (taken(key), false), event);
      }
      return () => Mousetrap.reset();
    },
  },
  ...(['keydown', 'keypress', 'keyup'] as const).map((type): Page => ({
    name: `a listener for ${type}`,
    bind: (taken) => {
      const listen = (event: KeyboardEvent) => {
        if (event.target instanceof Element && event.target.matches('input, textarea, select')) return;
        if (event.ctrlKey || !single.includes(event.key)) return;
        event.preventDefault();
        taken(event.key);
      };
      document.addEventListener(type, listen);
      return () => document.removeEventListener(type, listen);
    },
  })),
];

const inside = <Found extends HTMLElement>(element: Element, selector: string): Found => {
  const found = element.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`${element.localName} has no ${selector}`);
  return found;
};

/** What a reader does at a control, and whether it worked. */
interface Use {
  name: string;
  markup: string;
  /** Where the focus goes first. */
  control: string;
  keys: readonly string[];
  /** What the control then says. */
  result: (control: HTMLElement) => unknown;
  expected: unknown;
}

const directory = 'https://directory.example/?q={therapy}&near={location}';
const valueOf = (control: HTMLElement) => (control as HTMLInputElement).value;
const isOpen = ({parentElement}: HTMLElement) => (parentElement as HTMLDetailsElement).open;

const uses: readonly Use[] = [
  {
    name: 'writes a question',
    markup: '<therapy-questions></therapy-questions>',
    control: '[type="text"]',
    keys: ['a', 's', '/', ' ', 's'],
    result: valueOf,
    expected: 'as/ s',
  },
  {
    name: 'writes a town',
    markup: `<therapy-practitioner-finder href="${directory}"></therapy-practitioner-finder>`,
    control: '[name="location"]',
    keys: ['a', '/', '1', ' ', 's'],
    result: valueOf,
    expected: 'a/1 s',
  },
  {
    name: 'enters a number',
    markup: '<therapy-cost></therapy-cost>',
    control: '[type="number"]',
    keys: ['Backspace', '1', '4', 'ArrowUp', 'ArrowUp', 'ArrowDown'],
    result: valueOf,
    expected: '15',
  },
  {
    name: 'ticks a box',
    markup: '<therapy-questions></therapy-questions>',
    control: '[type="checkbox"]',
    keys: [' '],
    result: (control) => (control as HTMLInputElement).checked,
    expected: true,
  },
  {
    name: 'opens a part with Space',
    markup: '<therapy-quick-facts></therapy-quick-facts>',
    control: 'summary',
    keys: [' '],
    result: isOpen,
    expected: true,
  },
  {
    name: 'opens a part with Enter',
    markup: '<therapy-safety></therapy-safety>',
    control: 'summary',
    keys: ['Enter'],
    result: isOpen,
    expected: true,
  },
  {
    name: 'opens a source with Space',
    markup: '<therapy-cite ref="1"></therapy-cite>',
    control: '.citation',
    keys: [' '],
    result: (control) => (control.getRootNode() as ShadowRoot).querySelector('[popover]')?.matches(':popover-open'),
    expected: true,
  },
];

async function use({markup, control, keys}: Use): Promise<HTMLElement> {
  const element = await shown(markup);
  element.shadowRoot?.querySelector('dialog')?.showModal();
  const target = inside(element, control);
  target.focus();
  if (target.matches('[type="number"]')) (target as HTMLInputElement).select();
  for (const key of keys) await sendKeys({press: key});
  return target;
}

describe('on a page that binds single keys, a reader', () => {
  let taken: string[] = [];
  let release: () => void;

  afterEach(() => release());

  for (const page of pages) {
    const bind = () => {
      taken = [];
      release = page.bind((key) => taken.push(key));
    };

    for (const one of uses) {
      it(`${one.name}, beside ${page.name}`, async () => {
        bind();
        const control = await use(one);
        expect(one.result(control)).to.equal(one.expected);
        expect(taken).to.deep.equal([]);
      });
    }

    it(`ticks boxes in the closed root of the checker, and checks, beside ${page.name}`, async () => {
      bind();
      const checker = '<therapy-contraindication-checker></therapy-contraindication-checker>';
      const place = await shown(`<div><button>Before it</button>${checker}</div>`);
      let outcomes = 0;
      place.querySelector('therapy-contraindication-checker')?.addEventListener('therapy-check', () => outcomes++);
      place.querySelector('button')?.focus();
      for (const key of ['Tab', ' ', 'Tab', ' ', 'Enter']) await sendKeys({press: key});
      await waitUntil(() => expect(outcomes).to.equal(1));
      expect(taken).to.deep.equal([]);
    });

    it(`still has the keys of the page elsewhere, beside ${page.name}`, async () => {
      bind();
      await shown('<therapy-questions></therapy-questions>');
      const place = document.createElement('p');
      place.tabIndex = -1;
      document.body.append(place);
      place.focus();
      await sendKeys({press: 's'});
      place.remove();
      expect(taken).not.to.deep.equal([]);
    });
  }
});

describe('the keys that a page needs', () => {
  const heard: string[] = [];
  const hear = ({key, type}: KeyboardEvent) => heard.push(`${type} ${key}`);

  beforeEach(() => {
    heard.length = 0;
    for (const type of ['keydown', 'keyup'] as const) document.addEventListener(type, hear);
  });

  afterEach(() => {
    for (const type of ['keydown', 'keyup'] as const) document.removeEventListener(type, hear);
  });

  /** The engine of a Mac knows no AltGr. */
  const knowsAltGr = new KeyboardEvent('keydown', {modifierAltGraph: true}).getModifierState('AltGraph');

  /** Keys go to what has the focus. */
  const press = (control: HTMLElement, key: string, more: KeyboardEventInit = {}) => {
    control.focus();
    control.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true, ...more}));
  };

  for (const [name, key, more, reaches] of [
    ['Escape', 'Escape', {}, true],
    ['Tab', 'Tab', {}, true],
    ['Tab backwards', 'Tab', {shiftKey: true}, true],
    ['F1', 'F1', {}, true],
    ['Control and a letter', 'k', {ctrlKey: true}, true],
    ['Command and a letter', 'k', {metaKey: true}, true],
    ['Alt and a letter', 'k', {altKey: true}, true],
    ['a modifier alone', 'Control', {ctrlKey: true}, true],
    ['a letter', 'k', {}, false],
    ['a capital', 'K', {shiftKey: true}, false],
    ['a letter written with AltGr', '@', {ctrlKey: true, altKey: true, modifierAltGraph: true}, !knowsAltGr],
    ['a letter of an input method', 'Process', {}, false],
    ['Home', 'Home', {}, false],
    ['Backspace', 'Backspace', {}, false],
  ] as const) {
    it(`${reaches ? 'reach it' : 'do not include'}: ${name} in a field`, async () => {
      const element = await shown('<therapy-questions></therapy-questions>');
      press(inside(element, '[type="text"]'), key, more);
      expect(heard).to.deep.equal(reaches ? [`keydown ${key}`] : []);
    });
  }

  it('reach it from a button, unless they press it', async () => {
    const element = await shown('<therapy-questions></therapy-questions>');
    for (const key of ['s', '/', 'Escape', ' ', 'Enter', 'ArrowDown']) press(inside(element, 'button'), key);
    expect(heard).to.deep.equal(['keydown s', 'keydown /', 'keydown Escape']);
  });

  it('reach it from what the page itself put into a slot', async () => {
    const element = await shown(
      '<therapy-questions><p slot="note"><input> <button>Own</button></p></therapy-questions>',
    );
    for (const own of element.querySelectorAll<HTMLElement>('input, button')) press(own, ' ');
    expect(heard).to.deep.equal(['keydown  ', 'keydown  ']);
  });

  it('reach it from a widget in the article in the same way', async () => {
    const article = await shown('<therapy-article></therapy-article>');
    const cost = inside(article, 'therapy-cost');
    for (const key of ['4', 'Escape']) press(inside(cost, 'input'), key);
    expect(heard).to.deep.equal(['keydown Escape']);
  });
});
