import {pngFile} from '../picture/png-file.js';
import type {PictureTools} from '../picture/picture-tools.js';
import {makePicture, type Picture, type PictureRequest} from './picture.js';
import {checkPictured} from './picture-content.js';
import {checkAttributes} from './snippet-attributes.js';
import {howToLeaveOut, smallerPictures} from './smaller-pictures.js';
import {UsageError} from './usage-error.js';

/** Bytes that a PNG may have. A larger one is slow to load on a phone, and too much for mail. */
const mostBytes = 200_000;

/**
 * A picture as a PNG.
 *
 * @throws UsageError where it has too many bytes: then it says what to leave out
 */
export async function picturePng(picture: Picture, request: PictureRequest, tools: PictureTools): Promise<Uint8Array> {
  const png = await pngFile(picture.drawing, tools);
  if (png.length <= mostBytes) return png;
  const fault = `The PNG of <${request.tag}> has ${kilobytes(png.length)} kB; allowed are ${kilobytes(mostBytes)} kB.`;
  throw new UsageError(`${fault} ${await advice(request, tools)}.`);
}

function kilobytes(bytes: number): number {
  return Math.ceil(bytes / 1000);
}

/** The least to leave out, so that the rest has no more bytes than are allowed. */
async function advice(request: PictureRequest, tools: PictureTools): Promise<string> {
  const tag = checkPictured(request.tag);
  const asked = checkAttributes(tag, request.attributes);
  for (const smaller of request.own ? [] : smallerPictures(tag, asked)) {
    const {drawing} = await makePicture({...request, ...smaller}, tools);
    if ((await pngFile(drawing, tools)).length <= mostBytes) return howToLeaveOut(smaller, asked);
  }
  return 'Leave out a part of it';
}
