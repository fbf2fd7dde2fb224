import {copied} from './clipboard.js';
import {rootsOf} from './reader.js';
import {typed} from './untranslated.js';
import {waitUntil} from './wait-until.js';

/** A widget, and what is done with it, which shows texts that it does not show at first. */
export interface WidgetState {
  name: string;
  markup: string;
  act: (widget: HTMLElement) => unknown;
}

const all = <Found extends Element>(widget: Element, selector: string) =>
  rootsOf(widget).flatMap((root) => [...root.querySelectorAll<Found>(selector)]);

/** Presses the first element that matches, by its part, so that it works in every language. */
export const press = (widget: Element, selector: string) => all<HTMLElement>(widget, selector)[0]?.click();

/** Waits until a widget has drawn what changed. */
export const drawn = (widget: Element) => (widget as HTMLElement & {updateComplete: Promise<boolean>}).updateComplete;

const checker = '<therapy-contraindication-checker></therapy-contraindication-checker>';
const questions = '<therapy-questions></therapy-questions>';
const references = '<therapy-references></therapy-references>';
const directory = 'https://directory.example/?{therapy}{location}{specialty}';

/** An outcome of the checker: ticks these boxes, then presses "Check". */
function outcome([name, boxes]: readonly [string, string]): WidgetState {
  const act = (widget: HTMLElement) => {
    all<HTMLElement>(widget, boxes).forEach((box) => box.click());
    press(widget, '[part="check"]');
  };
  return {name, markup: checker, act};
}

function copies(markup: string, part: string): WidgetState[] {
  return [true, false].map((allowed) => ({
    name: `${part} where the page ${allowed ? 'allows' : 'forbids'} it`,
    markup,
    act: (widget) => copied(() => copy(widget, part), allowed),
  }));
}

/** Presses a button that copies, and waits until the widget says whether it could. */
async function copy(widget: Element, part: string): Promise<void> {
  press(widget, `[part="${part}"]`);
  await waitUntil(() => {
    if (!all(widget, '[role="status"]').some(({textContent}) => textContent.trim())) throw new Error('no status');
  });
}

function askOwnQuestion(widget: HTMLElement): void {
  const [field] = all<HTMLInputElement>(widget, '[type="text"]');
  if (field) field.value = typed;
  press(widget, '[part="add"]');
}

function enterWrongNumber(widget: HTMLElement): void {
  const [field] = all<HTMLInputElement>(widget, '[type="number"]');
  if (!field) return;
  field.value = '0';
  field.dispatchEvent(new InputEvent('input'));
}

/** The states that a reader can bring about. */
export const widgetStates: readonly WidgetState[] = [
  ...(
    [
      ['nothing ticked', 'input:not(*)'],
      ['a stroke ticked', 'input[value="acute-stroke"]'],
      ['“none” ticked', 'input[value=":none"]'],
      ['“not sure” ticked', 'input[value=":unsure"]'],
      ['everything ticked', 'input:not([value=":none"])'],
    ] as const
  ).map(outcome),
  {name: 'add without a question', markup: questions, act: (widget) => press(widget, '[part="add"]')},
  {name: 'add a question', markup: questions, act: askOwnQuestion},
  ...copies(questions, 'copy'),
  ...copies(references, 'copy'),
  ...copies(references, 'copy-all'),
  {
    name: 'open the search',
    markup: `<therapy-practitioner-finder href="${directory}"></therapy-practitioner-finder>`,
    act: (widget) => press(widget, '[part="button"]'),
  },
  {name: 'a wrong number', markup: '<therapy-cost></therapy-cost>', act: enterWrongNumber},
  {
    name: 'cells that the guide leaves empty',
    markup: '<therapy-comparison therapies="acupuncture mbsr"></therapy-comparison>',
    act: () => undefined,
  },
];
