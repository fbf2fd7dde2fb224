import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {walkTutorial, type WalkedStep} from '../../../scripts/tools/walk-tutorial.js';
import {suiteResource} from '../../support/suite-resource.js';

/** The tutorial in docs/write-a-guide.md, tried as its reader does: an empty folder, the packed package, each command and each file. */
describe('the tutorial, from an empty folder with the packed package', {timeout: 300_000}, () => {
  const walked = suiteResource(walkTutorial, () => undefined, 300_000);

  /** The step whose text has these words. */
  function step(does: RegExp): WalkedStep {
    const found = walked().find((one) => does.test(one.does));
    assert.ok(found, String(does));
    return found;
  }

  it('writes a guide, and says what comes next', () => {
    assert.match(
      step(/^Write the start/).shown,
      /9 files written\. Next, while you write: npx therapy-guide-widgets preview nap-therapy/,
    );
  });

  it('shows the new guide and what is to be written, and then what was written', () => {
    assert.match(step(/^Open the preview/).shown, /^27 findings\..*Replace this with who began it/s);
    assert.match(step(/^Save quick-facts/).shown, /^24 findings\..*A clockmaker, in 1901/s);
  });

  it('names the fault that the tutorial shows, and builds without it', () => {
    assert.match(step(/reference is missing/).shown, /quick-facts\.md:9:1: .*names "9"/);
    assert.match(step(/^Mend it/).shown, /no faults\. .* 24 texts still have the words that “new” wrote/);
  });

  it('ends with the widget on the page', () => {
    assert.match(
      step(/^Save page\.html/).shown,
      /Nap therapy: quick facts.*A clockmaker, in 1901.*Tired people use it to rest/s,
    );
  });
});
