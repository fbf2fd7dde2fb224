import '../support/open-roots.js';
import '../../src/entries/therapy-practitioner-finder.js';
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {reading, shown} from '../support/reader.js';

const name = 'Find a craniosacral therapist';

describe('<therapy-practitioner-finder> by keyboard', () => {
  it('opens and closes, and gives the focus back', async () => {
    const element = await shown('<therapy-practitioner-finder></therapy-practitioner-finder>');
    const button = reading(element).getByRole('button', {name});
    button.focus();
    await sendKeys({press: 'Enter'});
    reading(element).getByRole('dialog', {name});
    await sendKeys({press: 'Escape'});
    expect(reading(element).queryByRole('dialog') === null).to.equal(true);
    expect(element.shadowRoot?.activeElement === button).to.equal(true);
    button.click();
    reading(element).getByRole('button', {name: 'Close'}).click();
    expect(element.shadowRoot?.activeElement === button).to.equal(true);
  });
});
