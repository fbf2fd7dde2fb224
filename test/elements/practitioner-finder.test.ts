import '../support/open-roots.js';
import '../../src/entries/therapy-guide.js';
import '../../src/entries/therapy-practitioner-finder.js';
import {expect, oneEvent} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import type {TherapyPractitionerFinder} from '../../src/elements/practitioner-finder/practitioner-finder.js';
import {practitioners} from '#guide';
import {expectAccessible} from '../support/axe.js';
import {emulatesMedia} from '../support/emulates-media.js';
import {reading, saidIn, shown, textOf} from '../support/reader.js';

const name = 'Find a craniosacral therapist';
const template = 'https://directory.example/find?q={therapy}&near={location}&for={specialty}';

async function finder(attributes = ''): Promise<TherapyPractitionerFinder> {
  return shown(`<therapy-practitioner-finder ${attributes}></therapy-practitioner-finder>`);
}

/** Presses something, keeps the reader on the page, and says where it would have led. */
async function destinationOf(element: HTMLElement, press: () => void): Promise<string> {
  const leaving = oneEvent<HTMLElementEventMap['therapy-find']>(element, 'therapy-find');
  element.addEventListener('therapy-find', (event) => event.preventDefault(), {once: true});
  press();
  return (await leaving).detail.url;
}

describe('<therapy-practitioner-finder>', () => {
  for (const attributes of [
    'href="https://clinic.example/book"',
    `href="${template}"`,
    '',
    'theme="dark"',
    'href="javascript:alert(1)"',
  ]) {
    it(`is accessible, closed and open: ${attributes || 'bare'}`, async () => {
      const element = await finder(attributes);
      await expectAccessible(element);
      reading(element).queryByRole('button', {name})?.click();
      await expectAccessible(element);
    });
  }

  it('is a real link to a booking page, which keeps the referrer to itself and can be called off', async () => {
    const element = await finder('href="https://clinic.example/book"');
    const link = reading(element).getByRole<HTMLAnchorElement>('link', {name});
    expect(link).to.include({href: 'https://clinic.example/book', rel: 'noopener', referrerPolicy: 'no-referrer'});
    expect(await destinationOf(element, () => link.click())).to.equal('https://clinic.example/book');
  });

  it('asks for just the fields that the directory wants, and encodes them', async () => {
    const element = await finder(`href="${template}"`);
    reading(element).getByRole('button', {name}).click();
    reading(element).getByRole('dialog', {name});
    const fields = reading(element).getAllByRole<HTMLInputElement>('textbox');
    expect(fields.map(({value}) => value)).to.deep.equal(['Craniosacral therapy', '', '']);
    reading(element).getByLabelText<HTMLInputElement>('Town or ZIP code').value = 'São Paulo & more';
    reading(element).getByLabelText<HTMLInputElement>('What you want help with').value = 'neck';
    const url = await destinationOf(element, () => reading(element).getByRole('button', {name: 'Search'}).click());
    expect(url).to.equal(
      'https://directory.example/find?q=Craniosacral%20therapy&near=S%C3%A3o%20Paulo%20%26%20more&for=neck',
    );
  });

  it('leaves for the directory through a link without a referrer', async () => {
    const element = await finder('href="https://directory.example/{location}"');
    reading(element).getByRole('button', {name}).click();
    const links: HTMLAnchorElement[] = [];
    element.shadowRoot?.addEventListener('click', (event) => {
      if (!(event.target instanceof HTMLAnchorElement)) return;
      event.preventDefault();
      links.push(event.target);
    });
    reading(element).getByRole('button', {name: 'Search'}).click();
    expect(links).to.have.length(1);
    expect(links[0]).to.include({href: 'https://directory.example/', rel: 'noopener', referrerPolicy: 'no-referrer'});
    expect(reading(element).queryByRole('dialog') === null).to.equal(true);
  });

  it('helps to choose when there is no address', async () => {
    const element = await finder();
    reading(element).getByRole('button', {name}).click();
    const {questions, redFlags, credentials, registers} = practitioners.data;
    for (const words of [...questions, ...redFlags]) expect(textOf(element)).to.include(words.text);
    reading(element).getByRole('heading', {name: 'What the letters mean (4)'}).click();
    for (const {meaning} of credentials) expect(textOf(element)).to.include(meaning.text);
    for (const register of registers.filter(({url}) => url)) {
      expect(reading(element).getByRole('link', {name: register.name}).getAttribute('href')).to.equal(register.url);
    }
  });

  it('asks first, and tells what to look out for before where to look and what the letters mean', async () => {
    const element = await finder();
    reading(element).getByRole('button', {name}).click();
    expect(reading(element).getAllByRole('heading', {level: 3}).map(saidIn)).to.deep.equal([
      'Questions to ask',
      'Reasons to look elsewhere',
      'Where to look',
      'What the letters mean (4)',
    ]);
  });

  for (const direction of ['ltr', 'rtl']) {
    it(`has its title and the button that closes it on one line, ${direction}`, async () => {
      const element = await finder(`dir="${direction}"`);
      reading(element).getByRole('button', {name}).click();
      const title = reading(element).getByRole('heading', {name}).getBoundingClientRect();
      const close = reading(element).getByRole('button', {name: 'Close'}).getBoundingClientRect();
      expect(close.top).to.be.below(title.bottom);
      expect(close.bottom).to.be.above(title.top);
      if (direction === 'ltr') expect(close.left).to.be.at.least(title.right);
      else expect(close.right).to.be.at.most(title.left);
    });
  }

  for (const href of [
    'javascript:alert(1)',
    'data:text/html,x',
    'https://d.example/?q={name}',
    'https://{location}.example/',
  ]) {
    it(`refuses ${href}, says why, and helps to choose instead`, async () => {
      const error = oneEvent<CustomEvent<{message: string}>>(document, 'therapy-error');
      const element = await finder(`href="${href}"`);
      expect((await error).detail.message)
        .to.include('<therapy-practitioner-finder>')
        .and.match(/href.*(allowed|may only)/);
      expect(reading(element).queryByRole('link', {name}) === null).to.equal(true);
      reading(element).getByRole('button', {name}).click();
      reading(element).getByRole('heading', {name: 'Questions to ask'});
    });
  }

  it('takes its words from the host, and is at least 44 px high', async () => {
    const element = await finder('label="Book a first visit" href="/book"');
    const {height} = reading(element).getByRole('link', {name: 'Book a first visit'}).getBoundingClientRect();
    expect(height).to.be.at.least(44);
  });

  it('takes its directory from the nearest guide, and an own href before that', async () => {
    const guide = await shown(`<therapy-guide directory="https://directory.example/all">
      <therapy-practitioner-finder></therapy-practitioner-finder>
      <therapy-practitioner-finder href="https://clinic.example/book"></therapy-practitioner-finder>
    </therapy-guide>`);
    await new Promise(requestAnimationFrame);
    const hrefs = [...guide.children].map((element) => reading(element).getByRole('link', {name}).getAttribute('href'));
    expect(hrefs).to.deep.equal(['https://directory.example/all', 'https://clinic.example/book']);
  });

  if (emulatesMedia) {
    it('prints its footer once', async () => {
      const element = await finder();
      try {
        await emulateMedia({media: 'print'});
        expect(textOf(element).match(/Not medical advice/g)).to.have.length(1);
      } finally {
        await emulateMedia({media: 'screen'});
      }
    });
  }

  it('prints version, date and what it is not in every mode', async () => {
    for (const attributes of ['', 'href="/book"', `href="${template}"`]) {
      expect(textOf(await finder(attributes))).to.match(/Last checked November 28, 2026\. Not medical advice\./);
    }
  });
});
