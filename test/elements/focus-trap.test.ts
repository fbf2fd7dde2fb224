import '../../src/entries/therapy-widgets.js';
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {createFocusTrap, type Options} from 'focus-trap';
import {shown} from '../support/reader.js';

const widgets =
  '<therapy-cost></therapy-cost><therapy-contraindication-checker></therapy-contraindication-checker><therapy-questions></therapy-questions>';
const first = '<button id="first">First</button>';
const last = '<button id="last">Close</button>';

/** Where the focus is; of the closed root of the checker, the page knows its element only. */
function focused(): string {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element ? `${element.localName} ${element.id || (element.textContent ?? '').trim().slice(0, 30)}` : '';
}

/** The driver of Firefox knows no combinations, and holds a Shift that was pressed alone for the tests that follow. */
const keys = navigator.userAgent.includes('Firefox') ? ['Tab'] : ['Tab', 'Shift+Tab'];

/** Where Tab leads, from the first button on, until it comes back there or leaves for the button behind. */
async function walk(place: Element, key = 'Tab'): Promise<string[]> {
  const stops: string[] = [];
  place.querySelector<HTMLElement>(key === 'Tab' ? '#first' : '#last')?.focus();
  const start = focused();
  for (let step = 0; step < 80; step++) {
    stops.push(focused());
    await sendKeys({press: key});
    if (focused() === start || focused().startsWith('button behind') || document.activeElement === document.body) break;
  }
  return stops;
}

const traps: readonly (readonly [name: string, Options])[] = [
  ['by default', {}],
  ['with getShadowRoot', {tabbableOptions: {getShadowRoot: true}}],
];

describe('in a dialog of focus-trap, Tab', function () {
  this.timeout(60_000);

  for (const [name, options] of traps) {
    for (const key of keys) {
      it(`reaches every control with ${key}, those in the closed root of the checker too, ${name}`, async () => {
        const place = await shown<HTMLElement>(`<div>${first}${widgets}${last}</div>`);
        const behind = document.createElement('button');
        behind.id = 'behind';
        place.after(behind);
        const free = await walk(place, key);
        const trap = createFocusTrap(place, {...options, delayInitialFocus: false}).activate();
        try {
          expect(free.filter((stop) => stop.startsWith('therapy-contraindication-checker'))).to.have.length.above(13);
          expect(await walk(place, key)).to.deep.equal(free);
          expect(focused()).to.match(key === 'Tab' ? /^button first/ : /^button last/);
        } finally {
          trap.deactivate();
          behind.remove();
        }
      });
    }
  }

  it('comes back to the first control from a widget with an open root that stands last, with getShadowRoot', async () => {
    const place = await shown<HTMLElement>(`<div>${first}${widgets}</div>`);
    const trap = createFocusTrap(place, {...traps[1]?.[1], delayInitialFocus: false}).activate();
    try {
      const stops = await walk(place);
      expect(focused()).to.equal('button first');
      expect(stops.filter((stop) => stop.startsWith('therapy-contraindication-checker'))).to.have.length.above(13);
    } finally {
      trap.deactivate();
    }
  });

  it('lets Escape close the trap from a field and from the checker', async () => {
    const place = await shown<HTMLElement>(`<div>${first}${widgets}${last}</div>`);
    const trap = createFocusTrap(place, {delayInitialFocus: false, tabbableOptions: {getShadowRoot: true}});
    const [cost] = place.querySelectorAll('therapy-cost');
    const moves = [
      ['therapy-cost', () => Promise.resolve(cost?.shadowRoot?.querySelector('input')?.focus())],
      [
        'therapy-contraindication-checker',
        async () => {
          [...(cost?.shadowRoot?.querySelectorAll<HTMLElement>('summary') ?? [])].at(-1)?.focus();
          await sendKeys({press: 'Tab'});
        },
      ],
    ] as const;
    for (const [expected, move] of moves) {
      trap.activate();
      await move();
      expect(document.activeElement?.localName).to.equal(expected);
      await sendKeys({press: 'Escape'});
      expect(trap.active).to.equal(false);
    }
  });
});
