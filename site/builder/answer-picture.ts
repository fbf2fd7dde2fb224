import type {PictureSize} from '../../src/picture/size.js';
import type {ParsedGuide} from '../../src/guide/guide.js';
import {frameAddress} from '../../src/snippets/frame.js';
import {makePicture} from '../../src/snippets/picture.js';
import {picturePng} from '../../src/snippets/picture-png.js';
import type {PublishedFiles} from '../../src/snippets/published-files.js';
import {checkAttributes, checkTag} from '../../src/snippets/snippet-attributes.js';
import {loadPictureTools} from './picture-tools.js';

/** Asks for a picture of a widget. */
export interface PictureWorkerRequest {
  kind: 'picture';
  tag: string;
  attributes: Record<string, string>;
  size: PictureSize;
  brief: boolean;
  files: PublishedFiles;
  /** The guide of the host. */
  own?: {guide: ParsedGuide; src: string};
}

/** A picture with what to paste beside it. */
export interface MadePicture {
  width: number;
  height: number;
  png: Uint8Array;
  svg: string;
  /** Everything that it says, and where the widget is. */
  alt: string;
}

/** Draws a picture. The page of a widget shows the guide that the files carry, so a guide of the host has no link. */
export async function answerPicture({files, own, ...wanted}: PictureWorkerRequest): Promise<MadePicture> {
  const tools = await loadPictureTools();
  const request = {...wanted, today: new Date(), ...(files.colours && {colours: files.colours}), ...(own && {own})};
  const picture = await makePicture(request, tools);
  const tag = checkTag(wanted.tag);
  const link = own ? '' : ` ${frameAddress(tag, checkAttributes(tag, wanted.attributes), files)}`;
  const {drawing, svg, alt} = picture;
  const {width, height} = drawing;
  return {width, height, png: await picturePng(picture, request, tools), svg, alt: alt + link};
}
