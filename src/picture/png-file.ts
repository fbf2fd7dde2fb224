import UPNG from 'upng-js';
import type {Drawing} from './draw-picture.js';
import type {PictureTools} from './picture-tools.js';

/** Pixels for each pixel of the layout, so that a picture is sharp on the screen of a phone. */
const density = 2;

/** Colours of the palette. Pictures have few, and the edges of letters share the rest. */
const colours = 16;

/** A PNG at twice the size of the layout. The same picture has the same bytes on every machine. */
export async function pngFile({withOutlines}: Drawing, {Resvg}: PictureTools): Promise<Uint8Array> {
  const image = new Resvg(await withOutlines(), {fitTo: {mode: 'zoom', value: density}}).render();
  const {pixels, width, height} = image;
  const png = new Uint8Array(UPNG.encode([new Uint8Array(pixels).buffer], width, height, colours));
  image.free();
  return png;
}
