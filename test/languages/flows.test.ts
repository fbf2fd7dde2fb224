import '../support/open-roots.js';
import '../../src/entries/therapy-widgets.js';
import {expect} from '@open-wc/testing';
import {
  outcomeHeadings,
  outcomeMeanings,
} from '../../src/elements/contraindication-checker/contraindication-checker.messages.js';
import type {Message} from '../../src/i18n/messages.js';
import {expectAccessible} from '../support/axe.js';
import {copied} from '../support/clipboard.js';
import {waitUntil} from '../support/wait-until.js';
import {printedBy} from '../support/printing.js';
import {reading, saidIn, seenIn, shown, textOf} from '../support/reader.js';
import {attribution, localized, msg, testLocale, titled} from '../support/test-locale.js';

type Widget = HTMLElement & {updateComplete: Promise<boolean>};

const {practitioner} = attribution;
const {items, seekHelp} = localized('contraindications');

async function press(widget: Widget, name: string): Promise<void> {
  reading(widget).getByRole('button', {name}).click();
  await widget.updateComplete;
}

/** A checker in which these boxes were ticked and "Check" was pressed. */
async function checked(...names: string[]): Promise<Widget> {
  const checker = await shown<Widget>('<therapy-contraindication-checker></therapy-contraindication-checker>');
  for (const name of names) reading(checker).getByRole('checkbox', {name}).click();
  await press(checker, msg('Check'));
  return checker;
}

const status = (widget: Element) => saidIn(reading(widget).getByRole('status'));

/** Waits until a widget says this, and nothing else, in its status. */
const says = (widget: Element, words: string) =>
  waitUntil(() => {
    expect(status(widget)).to.equal(words);
  });

before(() => testLocale.load());

describe(`the checker in ${testLocale.tag}`, () => {
  for (const {lay, severity, term, why, action, emergency, known = []} of items) {
    it(`says what the guide has on “${lay}”`, async () => {
      const checker = await checked(lay);
      const outcome = reading(checker).getByRole('region', {name: msg(outcomeHeadings[severity])});
      const calls = [emergency, seekHelp.emergency].filter((call) => call !== undefined);
      const parts = [why, action, ...known, seekHelp.lead, ...seekHelp.signs, ...calls.map(({lead}) => lead)];
      const words = [...parts.map(({text}) => text), ...calls.flatMap(({signs}) => signs)];
      for (const text of words) expect(seenIn(outcome)).to.include(text);
      for (const words of [
        msg(outcomeMeanings[severity]),
        msg('In the guide: {term} (section {section})', {term, section: '8'}),
      ]) {
        expect(textOf(checker)).to.include(words);
      }
      reading(checker).getByRole('heading', {name: msg('When to seek help')});
    });
  }

  it('begins with the emergency call', async () => {
    const [first] = items.filter(({emergency}) => emergency);
    const checker = await checked(first?.lay ?? '');
    const title = msg(outcomeHeadings.absolute);
    const [, text = ''] = seenIn(reading(checker).getByRole('region', {name: title})).split(title);
    expect(text.trim().indexOf(first?.emergency?.lead.text ?? 'no line'), text).to.equal(0);
  });

  for (const [box, outcome] of [
    ['None of these apply', 'none-listed'],
    ['I’m not sure', 'unsure'],
  ] as const) {
    it(`answers “${msg(box)}”`, async () => {
      const checker = await checked(msg(box));
      const region = reading(checker).getByRole('region', {name: msg(outcomeHeadings[outcome])});
      expect(seenIn(region)).to.include(msg(outcomeMeanings[outcome]));
      await expectAccessible(checker);
    });
  }

  it('asks for a tick where there is none', async () => {
    const message: Message = 'Tick at least one box. If nothing on the list applies, tick “None of these apply”.';
    const checker = await checked();
    expect(saidIn(reading(checker).getByRole('alert'))).to.equal(msg(message));
    await expectAccessible(checker);
  });

  it('prints a summary, and starts again', async () => {
    const checker = await checked(items[0]?.lay ?? '', msg('I’m not sure'));
    const [sheet = ''] = await printedBy(() => press(checker, msg('Print summary')));
    for (const words of [titled(msg('Checklist summary')), msg(outcomeHeadings.absolute), msg('Notes')])
      expect(sheet).to.include(words);
    expect(sheet).to.include(msg('You also ticked “I’m not sure”. Ask your doctor about the rest of the list too.'));
    await press(checker, msg('Start again'));
    expect(reading(checker).queryByRole('region', {name: msg(outcomeHeadings.absolute)}) === null).to.equal(true);
  });
});

describe(`the finder in ${testLocale.tag}`, () => {
  const name = msg('Find a {practitioner}', {practitioner});

  async function opened(attributes = ''): Promise<Widget> {
    const finder = await shown<Widget>(`<therapy-practitioner-finder ${attributes}></therapy-practitioner-finder>`);
    await press(finder, name);
    reading(finder).getByRole('dialog', {name});
    return finder;
  }

  it('helps to choose', async () => {
    const finder = await opened();
    for (const title of ['Questions to ask', 'Reasons to look elsewhere', 'Where to look'] as const)
      reading(finder).getByRole('heading', {name: msg(title)});
    const count = localized('practitioners').credentials.length;
    reading(finder).getByRole('heading', {name: msg('What the letters mean ({count})', {count})});
    for (const {text} of localized('practitioners').redFlags) expect(textOf(finder)).to.include(text);
    await expectAccessible(finder);
    await press(finder, msg('Close'));
    expect(reading(finder).queryByRole('dialog') === null).to.equal(true);
  });

  it('asks for what a directory wants to know, and says where it goes', async () => {
    const finder = await opened('href="https://directory.example/?{therapy}{location}{specialty}"');
    expect(reading(finder).getByRole<HTMLInputElement>('textbox', {name: msg('Therapy')}).value).to.equal(
      attribution.name,
    );
    for (const label of ['Town or ZIP code', 'What you want help with'] as const)
      reading(finder).getByRole('textbox', {name: msg(label)});
    reading(finder).getByRole('button', {name: msg('Search')});
    const host = 'directory.example';
    expect(textOf(finder)).to.include(msg('What you type goes to {host} and nowhere else.', {host}));
  });
});

describe(`the questions in ${testLocale.tag}`, () => {
  const texts = localized('practitioners').questions.map(({text}) => text);
  const questions = () => shown<Widget>('<therapy-questions></therapy-questions>');

  it('takes a question of the reader', async () => {
    const widget = await questions();
    await press(widget, msg('Add'));
    expect(status(widget)).to.equal(msg('Type a question first.'));
    reading(widget).getByRole<HTMLInputElement>('textbox', {name: msg('A question of your own')}).value = 'Is it warm?';
    await press(widget, msg('Add'));
    reading(widget).getByRole('checkbox', {name: 'Is it warm?'});
    expect(status(widget)).to.equal(msg('Added.'));
  });

  it('copies what it shows', async () => {
    const widget = await questions();
    expect(await copied(() => press(widget, msg('Copy')))).to.equal(texts.join('\n'));
    await says(widget, msg('Copied.'));
  });

  it('says what to do where a page forbids to copy', async () => {
    const widget = await questions();
    await copied(() => press(widget, msg('Copy')), false);
    const words = [msg('This page does not allow copying.'), msg('Print the list instead.')];
    await says(widget, words.join(' '));
  });

  it('prints what is ticked', async () => {
    const widget = await questions();
    reading(widget)
      .getByRole('checkbox', {name: texts[1] ?? ''})
      .click();
    const [sheet] = await printedBy(() => press(widget, msg('Print')));
    expect(sheet).to.include(msg('Questions to ask a {practitioner}', {practitioner}));
    expect(sheet).to.include(texts[1]).and.not.include(texts[0]);
    expect(sheet).to.include(msg('Not medical advice.'));
  });
});

describe(`the other flows in ${testLocale.tag}`, () => {
  it('counts the citations that it copied', async () => {
    const widget = await shown<Widget>('<therapy-references></therapy-references>');
    await copied(() => press(widget, msg('Copy all')));
    const count = widget.shadowRoot?.querySelectorAll('[part="reference"]').length ?? 0;
    await says(widget, msg('Copied {count} citations.', {count}));
    await copied(() => press(widget, msg('Copy citation {id}', {id: '2'})));
    await says(widget, msg('Copied.'));
  });

  it('lets a reader compare other therapies', async () => {
    const widget = await shown<Widget>('<therapy-comparison></therapy-comparison>');
    reading(widget).getByRole('group', {name: msg('Choose two to four')});
    const {therapies, aspects} = localized('comparison');
    const heads = reading(widget).getAllByRole('columnheader').map(saidIn);
    expect(heads).to.deep.equal([msg('Therapy'), ...aspects.map(({label}) => label)]);
    reading(widget)
      .getByRole('checkbox', {name: therapies[1]?.name ?? ''})
      .click();
    await widget.updateComplete;
    const rows = reading(widget).getAllByRole('rowheader').map(saidIn);
    expect(rows).to.deep.equal([0, 2, 3].map((index) => therapies[index]?.name));
  });

  it('says which numbers of sessions it can reckon with', async () => {
    const widget = await shown<Widget>('<therapy-cost></therapy-cost>');
    const field = reading(widget).getByRole<HTMLInputElement>('spinbutton', {name: msg('Sessions')});
    field.value = '0';
    field.dispatchEvent(new InputEvent('input'));
    await widget.updateComplete;
    expect(status(widget)).to.equal(msg('Use a whole number from {min} to {max}.', {min: 1, max: 100}));
  });

  it('says that a guide did not come, and tries again', async () => {
    const card = '<therapy-quick-facts></therapy-quick-facts>';
    const guide = await shown(`<therapy-guide src="/no-guide.json">${card}</therapy-guide>`, 'therapy-error');
    const widget = guide.firstElementChild as Widget;
    await waitUntil(() => {
      expect(status(widget)).to.include(msg('This part of the guide cannot be shown: ').trim());
    });
    reading(widget).getByRole('button', {name: msg('Try again')});
    expect(reading(widget).getByRole('status').querySelector('span')?.lang).to.equal('en');
    await expectAccessible(widget);
  });
});
