import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

/** How far two colours may be apart and count as equal, from 0 to 1. Pixels of antialiased edges count as equal too. */
const threshold = 0.1;

/** The part of a picture that may differ. */
const differingPart = 0.001;

/** What may differ in a large picture: less than the words "Not medical advice." */
const differingPixels = 200;

/** What two pictures do not have in common. */
export interface Difference {
  /** How many pixels differ. */
  count: number;
  /** How many may differ. */
  allowed: number;
  /** The differing pixels, marked in red. */
  image: PNG;
}

/** Compares two pictures. What only one of them has, because their sizes differ, differs. */
export function compare(approved: PNG, now: PNG): Difference {
  const [width, height] = [Math.max(approved.width, now.width), Math.max(approved.height, now.height)];
  const image = new PNG({width, height});
  const [before, after] = [onGround(approved, image, 0x00), onGround(now, image, 0xff)];
  const count = pixelmatch(before, after, image.data, width, height, {threshold});
  return {count, allowed: Math.min(width * height * differingPart, differingPixels), image};
}

/** Whether two pictures are taken for different. */
export function differs({count, allowed}: Difference): boolean {
  return count > allowed;
}

/** Lays a picture on a ground of the given size, all of whose bytes but the alpha have the given value. */
function onGround(picture: PNG, {width, height}: {width: number; height: number}, value: number): Buffer {
  const ground = new PNG({width, height});
  ground.data.fill(value);
  for (let alpha = 3; alpha < ground.data.length; alpha += 4) ground.data[alpha] = 0xff;
  PNG.bitblt(picture, ground, 0, 0, picture.width, picture.height, 0, 0);
  return ground.data;
}
