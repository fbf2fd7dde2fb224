import {expect} from '@open-wc/testing';
import {testDay} from '../support/test-day.js';

const dayOn = (page: typeof globalThis) => new page.Date().toISOString().slice(0, 10);

describe('the clock of the tests', () => {
  it('is set on the page of a test', () => {
    expect(dayOn(globalThis)).to.equal(testDay);
  });

  for (const address of ['/dist/embed/therapy-faq.html', '/dist/site/index.html']) {
    it(`is set on ${address}`, async () => {
      const frame = document.createElement('iframe');
      frame.src = address;
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
      document.body.append(frame);
      await loaded;
      expect(dayOn(frame.contentWindow as unknown as typeof globalThis)).to.equal(testDay);
      frame.remove();
    });
  }
});
