import type {PNG} from 'pngjs';

type Colour = readonly [red: number, green: number, blue: number];

/** How far each channel of a pixel may be from its colour in the palette: half of what the comparison of pictures tells apart. */
const closeness = 12;

/** A colour of this part of the picture is kept as it is. */
const largePart = 0.005;

const maxColours = 256;

/** The colours that a picture needs, and for each of its pixels the index of one. Edges of letters share theirs. */
export function paletteOf({data}: PNG): {colours: Colour[]; indices: Uint8Array} {
  const pixels = new Uint32Array(new Uint8Array(data).buffer);
  const colours: Colour[] = [];
  const indexOf = new Map<number, number>();
  for (const [pixel, count] of byFrequency(pixels)) {
    indexOf.set(pixel, indexFor(pixel, colours, count > pixels.length * largePart));
  }
  return {colours, indices: Uint8Array.from(pixels, (pixel) => indexOf.get(pixel) ?? 0)};
}

function byFrequency(pixels: Uint32Array): [pixel: number, count: number][] {
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}

/** The index of a close colour. Adds the pixel's own colour where none is close, or where it has to be exact. */
function indexFor(pixel: number, colours: Colour[], exact: boolean): number {
  const colour: Colour = [pixel & 0xff, (pixel >> 8) & 0xff, (pixel >> 16) & 0xff];
  const distances = colours.map((other) => distance(colour, other));
  const least = Math.min(...distances);
  const replaceable = least <= closeness && !exact;
  if (replaceable || colours.length === maxColours) return distances.indexOf(least);
  return colours.push(colour) - 1;
}

function distance([red, green, blue]: Colour, other: Colour): number {
  return Math.max(Math.abs(red - other[0]), Math.abs(green - other[1]), Math.abs(blue - other[2]));
}
