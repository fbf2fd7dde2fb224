import '../support/open-roots.js';
import '../../src/entries/therapy-guide.js';
import '../../src/entries/therapy-quick-facts.js';
import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {painted} from '../support/painted.js';
import {reading, shown, textOf} from '../support/reader.js';
import {smallGuide} from '../support/small-guide.js';

const faults: readonly [server: string, reason: RegExp][] = [
  ['stops-half-way', /could not be loaded/],
  ['cuts-off-the-end', /is not JSON/],
  ['hangs-up', /could not be loaded/],
  ['does-not-know', /answered 404/],
  ['is-broken', /answered 500/],
  ['answers-with-nothing', /is not JSON/],
  ['answers-with-an-empty-file', /is not JSON/],
  ['answers-with-a-page', /is not JSON/],
  ['sends-noise', /is not JSON/],
  ['sends-50-mb', /is larger than 2 MB/],
  ['sends-round-and-round', /could not be loaded/],
  ['sends-to-a-script', /could not be loaded/],
];

/** Servers that never come to an end; a reader waits ten seconds for each. */
const endless = ['hangs', 'sends-headers-and-hangs', 'drips', 'announces-50-mb'];

const card = '<therapy-quick-facts><p>My own words.</p></therapy-quick-facts>';

describe('a guide from a server that', () => {
  let address: string;

  before(async () => {
    ({address} = await executeServerCommand<{address: string}, unknown>('faulty-server', smallGuide()));
  });

  async function from(server: string, event: string): Promise<HTMLElement> {
    const guide = await shown(`<therapy-guide src="${address}/${server}">${card}</therapy-guide>`, event);
    await painted();
    return guide.firstElementChild as HTMLElement;
  }

  async function expectFailure(server: string, reason: RegExp): Promise<void> {
    const element = await from(server, 'therapy-error');
    expect(element.matches(':state(failed)'), server).to.equal(true);
    const text = textOf(element);
    expect(text).to.match(reason).and.include(`"${address}/${server}"`);
    expect(text).not.to.match(/cranio/i);
    expect((element.firstElementChild as HTMLElement).checkVisibility(), server).to.equal(true);
    expect('ran' in window).to.equal(false);
  }

  for (const [server, reason] of faults) {
    it(`${server.replaceAll('-', ' ')} fails with its address and the reason, and leaves the fallback`, () =>
      expectFailure(server, reason));
  }

  it(`${endless.join(', ').replaceAll('-', ' ')} fails after ten seconds in the same way`, () =>
    Promise.all(endless.map((server) => expectFailure(server, /took longer than 10 seconds/)))).timeout(40_000);

  for (const server of ['good', 'sends-elsewhere', 'calls-it-an-image']) {
    it(`${server.replaceAll('-', ' ')} is shown`, async () => {
      const element = await from(server, 'therapy-ready');
      reading(element).getByRole('heading', {name: /relaxation test therapy/});
    });
  }
});
