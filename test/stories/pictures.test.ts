import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {PNG} from 'pngjs';
import {approvedNames, approvedPicture} from './approved-pictures.js';
import {toIndexedPng} from './indexed-png.js';
import {compare, differs} from './pictures.js';

const absolute = 'widgets-contraindication-checker--absolute';

type Colour = [red: number, green: number, blue: number];

/** A copy of a picture in which every pixel has the colour that `change` gives it. */
function recoloured(picture: PNG, change: (colour: Colour, row: number) => Colour): PNG {
  const {width, height} = picture;
  const copy = new PNG({width, height});
  picture.data.copy(copy.data);
  for (let at = 0; at < copy.data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = copy.data.subarray(at, at + 3);
    copy.data.set(change([red, green, blue], Math.floor(at / 4 / width)), at);
  }
  return copy;
}

/** A copy whose rows from this one on have the colour of the first pixel. */
function erasedFrom(picture: PNG, first: number): PNG {
  const [red = 0, green = 0, blue = 0] = picture.data;
  return recoloured(picture, (colour, row) => (row < first ? colour : [red, green, blue]));
}

function grey([red, green, blue]: Colour): Colour {
  const brightness = Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
  return [brightness, brightness, brightness];
}

const isRed = ([red, green, blue]: Colour) => red > green + 60 && red > blue + 60;

const notices = (approved: PNG, now: PNG) => differs(compare(approved, now));

/** A citation alone is one line at the top, so its picture with the source stands for it. */
const isFull = (name: string) => /--(basic|absolute)$|cite--source-open$/.test(name) && name !== 'widgets-cite--basic';

describe('the comparison of pictures', {timeout: 60_000}, () => {
  for (const name of approvedNames().filter(isFull)) {
    it(`notices that the lowest third of ${name} is erased`, () => {
      const approved = approvedPicture(name);
      assert.ok(notices(approved, erasedFrom(approved, Math.round((approved.height * 2) / 3))));
    });
  }

  it('notices that the footer alone is erased', () => {
    const approved = approvedPicture(absolute);
    assert.ok(notices(approved, erasedFrom(approved, approved.height - 60)));
  });

  it('notices that an absolute result has lost all its colours', () => {
    const approved = approvedPicture(absolute);
    assert.ok(notices(approved, recoloured(approved, grey)));
  });

  it('notices that an absolute result has lost its red alone', () => {
    const approved = approvedPicture(absolute);
    assert.ok(
      notices(
        approved,
        recoloured(approved, (colour) => (isRed(colour) ? grey(colour) : colour)),
      ),
    );
  });

  it('notices one row more or less', () => {
    const [picture, taller] = [new PNG({width: 600, height: 400}), new PNG({width: 600, height: 401})];
    assert.ok(notices(picture, taller));
    assert.ok(notices(taller, picture));
  });

  it('finds no difference between a picture and its file', () => {
    const approved = approvedPicture(absolute);
    const noisy = recoloured(approved, ([red, green, blue], row) => [red, Math.max(green - (row % 7), 0), blue]);
    assert.equal(compare(noisy, PNG.sync.read(toIndexedPng(noisy))).count, 0);
  });
});
