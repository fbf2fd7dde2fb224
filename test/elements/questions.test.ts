import '../support/open-roots.js';
import '../../src/entries/therapy-questions.js';
import {expect} from '@open-wc/testing';
import type {TherapyQuestions} from '../../src/elements/questions/questions.js';
import {practitioners} from '#guide';
import {expectAccessible} from '../support/axe.js';
import {copied, expectTextToCopy} from '../support/clipboard.js';
import {printedBy} from '../support/printing.js';
import {reading, saidIn, shown, textOf} from '../support/reader.js';

const press = async (element: TherapyQuestions, name: string) => {
  reading(element).getByRole('button', {name}).click();
  await element.updateComplete;
};

describe('<therapy-questions>', () => {
  it('lists the questions, and unfolds what the letters mean', async () => {
    const element = await shown('<therapy-questions></therapy-questions>');
    const {questions, credentials} = practitioners.data;
    expect(reading(element).getAllByRole('checkbox')).to.have.length(questions.length);
    expect(reading(element).getAllByRole('list')[0]?.getAttribute('role'), 'which Safari needs').to.equal('list');
    expect(textOf(element)).not.to.include('Registered Craniosacral Therapist');
    reading(element)
      .getByRole('heading', {name: `What the letters mean (${credentials.length})`})
      .click();
    for (const {letters, name, meaning} of credentials)
      for (const words of [`${letters}: ${name}`, meaning.text]) expect(textOf(element)).to.include(words);
  });

  it('is accessible with all of it open', async () => {
    await expectAccessible(await shown('<therapy-questions expanded></therapy-questions>'));
  });

  it('copies all questions, or those ticked', async () => {
    const element = await shown<TherapyQuestions>('<therapy-questions></therapy-questions>');
    const texts = practitioners.data.questions.map(({text}) => text);
    expect(await copied(() => press(element, 'Copy'))).to.equal(texts.join('\n'));
    reading(element)
      .getByRole('checkbox', {name: texts[1] ?? ''})
      .click();
    expect(await copied(() => press(element, 'Copy'))).to.equal(texts[1]);
    await element.updateComplete;
    expect(saidIn(reading(element).getByRole('status'))).to.equal('Copied.');
  });

  it('says so when the page does not allow copying', async () => {
    const element = await shown<TherapyQuestions>('<therapy-questions></therapy-questions>');
    const text = await copied(() => press(element, 'Copy'), false);
    await element.updateComplete;
    expect(saidIn(reading(element).getByRole('status'))).to.match(/does not allow copying/);
    await expectTextToCopy(element, text);
  });

  it('takes a question of the reader’s own, as text', async () => {
    const element = await shown<TherapyQuestions>('<therapy-questions></therapy-questions>');
    await press(element, 'Add');
    expect(saidIn(reading(element).getByRole('status'))).to.equal('Type a question first.');
    const field = reading(element).getByRole<HTMLInputElement>('textbox', {name: 'A question of your own'});
    field.value = ' Is it <b>warm</b>? ';
    await press(element, 'Add');
    reading(element).getByRole('checkbox', {name: 'Is it <b>warm</b>?'});
    expect(field.value).to.equal('');
  });

  it('prints the ticked questions with room for answers, from a frame of its own', async () => {
    const element = await shown<TherapyQuestions>('<therapy-questions></therapy-questions>');
    const [first] = reading(element).getAllByRole('checkbox');
    first?.click();
    const printed = await printedBy(() => press(element, 'Print'));
    expect(printed.join()).to.include(practitioners.data.questions[0]?.text);
    expect(printed.join()).not.to.include(practitioners.data.questions[1]?.text);
    expect(document.title).not.to.include('Questions');
  });
});
