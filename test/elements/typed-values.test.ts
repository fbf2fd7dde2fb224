import '../support/open-roots.js';
import '../../src/entries/therapy-widgets.js';
import {expect} from '@open-wc/testing';
import type {TherapyGuide} from '../../src/elements/guide/guide.js';
import {showing, standing} from '../support/guides-on-page.js';
import {reading} from '../support/reader.js';
import {smallGuide} from '../support/small-guide.js';
import {waitUntil} from '../support/wait-until.js';

afterEach(() => document.querySelectorAll('therapy-guide').forEach((provider) => provider.remove()));

async function onPage(markup: string): Promise<HTMLElement> {
  const [widget] = await standing(markup);
  if (!widget) throw new Error(`there is no widget in ${markup}`);
  return widget;
}

function type(field: HTMLInputElement, value: string): void {
  field.value = value;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
}

/** Gives the provider around a widget another guide, and waits until the widget shows it or says why not. */
async function give(widget: HTMLElement, data: unknown): Promise<void> {
  const provider = widget.closest<TherapyGuide>('therapy-guide');
  if (!provider) throw new Error('the widget is in no guide');
  const shown = () => widget.shadowRoot?.querySelector('[part="base"]');
  const before = shown();
  provider.data = data;
  await waitUntil(() => {
    expect(shown() === before).to.equal(false);
  });
}

async function failAndHeal(widget: HTMLElement): Promise<void> {
  await give(widget, {about: 'no guide'});
  expect(widget.matches(':state(failed)')).to.equal(true);
  await give(widget, undefined);
  expect(widget.matches(':state(ready)')).to.equal(true);
}

/** A guide whose course has as many sessions as the bundled one. */
async function guideWithTheSameCourse(): Promise<unknown> {
  const guide = smallGuide();
  const sessions = Number(sessionsIn(await onPage('<therapy-cost></therapy-cost>')).value);
  return {...guide, cost: guide.cost && {...guide.cost, course: {...guide.cost.course, sessions}}};
}

const sessionsIn = (widget: HTMLElement) =>
  reading(widget).getByRole<HTMLInputElement>('spinbutton', {name: 'Sessions'});
const ticked = (widget: HTMLElement) =>
  reading(widget)
    .getAllByRole<HTMLInputElement>('checkbox')
    .filter(({checked}) => checked);

describe('the number of sessions and the estimate beside it', () => {
  /** The estimate that a widget shows when its host starts with that many sessions. */
  async function expected(widget: HTMLElement): Promise<string | null> {
    const cost = Object.assign(document.createElement('therapy-cost'), {sessions: Number(sessionsIn(widget).value)});
    widget.after(cost);
    await waitUntil(() => {
      expect(cost.matches(':state(ready)')).to.equal(true);
    });
    return reading(cost).getByRole('status').textContent;
  }

  const changes: Record<string, {change: (widget: HTMLElement) => unknown; value: string}> = {
    'nothing else happens': {change: () => undefined, value: '40'},
    'the host asks for another number': {change: (widget) => widget.setAttribute('sessions', '12'), value: '12'},
    'the host asks for the same number again': {change: (widget) => widget.setAttribute('sessions', '8'), value: '40'},
    'the host asks for what was typed': {change: (widget) => widget.setAttribute('sessions', '40'), value: '40'},
    'the host replaces the heading': {change: (widget) => widget.setAttribute('heading', 'Prices'), value: '40'},
    'the guide fails and comes back': {change: failAndHeal, value: '40'},
    'another guide has the same course': {
      change: async (widget) => give(widget, await guideWithTheSameCourse()),
      value: '40',
    },
  };

  for (const [name, {change, value}] of Object.entries(changes)) {
    it(`agree after a reader typed 40 and ${name}`, async () => {
      const widget = await onPage('<therapy-cost sessions="8"></therapy-cost>');
      type(sessionsIn(widget), '40');
      await change(widget);
      await waitUntil(() => {
        expect(sessionsIn(widget).value).to.equal(value);
      });
      await waitUntil(async () => {
        expect(reading(widget).getByRole('status').textContent).to.equal(await expected(widget));
      });
    });
  }

  it('leave a number alone that is not whole yet', async () => {
    const widget = await onPage('<therapy-cost sessions="8"></therapy-cost>');
    type(sessionsIn(widget), '');
    await waitUntil(() => {
      reading(widget).getByText('Use a whole number from 1 to 100.');
    });
    expect(sessionsIn(widget).value).to.equal('');
  });
});

describe('the fields of the finder', () => {
  const field = (widget: HTMLElement, name: RegExp) =>
    reading(widget).getByRole<HTMLInputElement>('textbox', {name, hidden: true});

  it('keep what was typed under its label when the host asks for one field more', async () => {
    const href = 'https://directory.example/find?near={location}';
    const widget = await onPage(`<therapy-practitioner-finder href="${href}"></therapy-practitioner-finder>`);
    reading(widget).getByRole('button', {name: /^Find/}).click();
    type(field(widget, /location|town|where/i), 'Lima');
    widget.setAttribute('href', `${href}&q={therapy}&for={specialty}`);
    await waitUntil(() => {
      expect(reading(widget).getAllByRole('textbox', {hidden: true})).to.have.length(3);
    });
    expect(field(widget, /location|town|where/i).value).to.equal('Lima');
    expect(field(widget, /therapy/i).value).to.equal('Craniosacral therapy');
  });
});

describe('what was ticked', () => {
  it('is never on a question of another guide', async () => {
    const widget = await onPage('<therapy-questions></therapy-questions>');
    reading(widget).getAllByRole('checkbox')[0]?.click();
    await give(widget, smallGuide());
    expect(ticked(widget)).to.deep.equal([]);
  });

  it('is what the comparison shows, also after the host chose others', async () => {
    const widget = await onPage('<therapy-comparison></therapy-comparison>');
    reading(widget)
      .getAllByRole<HTMLInputElement>('checkbox', {hidden: true})
      .find(({checked, disabled}) => !checked && !disabled)
      ?.click();
    const choose = () => Promise.resolve(widget.setAttribute('therapies', 'craniosacral-therapy massage'));
    for (const change of [choose, () => failAndHeal(widget)]) {
      await change();
      await waitUntil(() => {
        const names = ticked(widget).map(({labels}) => labels?.[0]?.textContent?.trim());
        const rows = reading(widget).getAllByRole('rowheader');
        expect(rows.map(({textContent}) => textContent?.trim())).to.deep.equal(names);
      });
    }
  });

  it('is what the outcome of the checker is about, also after the guide failed', async () => {
    const widget = await onPage('<therapy-contraindication-checker></therapy-contraindication-checker>');
    reading(widget).getAllByRole('checkbox')[0]?.click();
    reading(widget).getByRole('button', {name: 'Check'}).click();
    await failAndHeal(widget);
    const outcome = reading(widget).queryByRole('region', {name: /list$/});
    expect(outcome !== null).to.equal(ticked(widget).length > 0);
  });
});

describe('what was opened', () => {
  it('is closed in another guide', async () => {
    const [widget] = await showing(undefined, ['therapy-faq']);
    const details = () => [...(widget?.shadowRoot?.querySelectorAll('details') ?? [])];
    details()[0]?.toggleAttribute('open', true);
    if (widget) await give(widget, smallGuide());
    expect(details().some(({open}) => open)).to.equal(false);
  });
});
