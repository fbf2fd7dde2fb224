import path from 'node:path';
import type {PictureSize} from '../picture/size.js';
import {frameAddress} from '../snippets/frame.js';
import {makePicture} from '../snippets/picture.js';
import {picturePng} from '../snippets/picture-png.js';
import {pictureSnippet} from '../snippets/picture-snippet.js';
import type {PublishedFiles} from '../snippets/published-files.js';
import type {Attributes} from '../snippets/render-widget.js';
import {checkAttributes, checkTag} from '../snippets/snippet-attributes.js';
import {UsageError} from '../snippets/usage-error.js';
import {write} from './output.js';
import {loadPictureTools} from './picture-tools.js';

/** Which picture to write, and where. */
export interface PictureFile {
  tag: string;
  attributes: Attributes;
  size: PictureSize;
  /** Of the evidence, the sentence for the whole alone. */
  brief?: boolean;
  /** A name that ends in `.png` or `.svg`. */
  output: string;
}

/**
 * Writes a picture.
 *
 * @returns its alternative text with a link to the page of the widget, and the HTML to paste
 * @throws {UsageError} when it cannot be made or written
 */
export async function writePicture({output, ...wanted}: PictureFile, files: PublishedFiles): Promise<string> {
  const form = formOf(output);
  const tools = await loadPictureTools();
  const request = {...wanted, today: new Date()};
  const picture = await makePicture(request, tools);
  write(form === 'svg' ? picture.svg : await picturePng(picture, request, tools), output);
  const tag = checkTag(wanted.tag);
  const attributes = checkAttributes(tag, wanted.attributes);
  const {width, height} = picture.drawing;
  const pasted = {src: path.basename(output), width, height, alt: picture.alt};
  const text = `${picture.alt} ${frameAddress(tag, attributes, files)}`;
  return `${text}\n\n${pictureSnippet(tag, attributes, files, pasted)}`;
}

/** @throws {UsageError} */
function formOf(output: string): 'png' | 'svg' {
  const [, form] = /\.(png|svg)$/i.exec(output) ?? [];
  if (form === undefined) throw new UsageError(`--output is "${output}"; allowed is a name that ends in .png or .svg.`);
  return form.toLowerCase() === 'svg' ? 'svg' : 'png';
}
