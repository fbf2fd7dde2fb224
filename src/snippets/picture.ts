import {altText} from '../picture/alt-text.js';
import type {PictureContent} from '../picture/content.js';
import {drawPicture, type Drawing, type PictureLook} from '../picture/draw-picture.js';
import {paletteOf, pictureThemes, type PictureTheme} from '../picture/palette.js';
import {moreOnPage} from '../picture/picture-messages.js';
import type {PictureTools} from '../picture/picture-tools.js';
import type {PictureSize} from '../picture/size.js';
import {svgFile} from '../picture/svg-file.js';
import {withOwnGuide, type OwnGuide} from './own-guide.js';
import {checkPictured, pictureContent, type PictureOptions} from './picture-content.js';
import type {Attributes} from './render-widget.js';
import {howToLeaveOut, smallerPictures, type SmallerPicture} from './smaller-pictures.js';
import {checkAttributes, type SnippetAttributes} from './snippet-attributes.js';
import {UsageError} from './usage-error.js';

/** Which picture to make. */
export interface PictureRequest extends PictureOptions {
  tag: string;
  /** The attributes of the widget; `theme` is that of the picture, and light without it. */
  attributes: Attributes;
  size: PictureSize;
  /** Colours of the host by token, in place of the usual ones. */
  colours?: Readonly<Record<string, string>>;
  /** The guide to show; without it, the one that the widgets carry. */
  own?: OwnGuide;
}

/** A picture, and what stands beside it. */
export interface Picture {
  drawing: Drawing;
  svg: string;
  /** Everything that it says, in at most 1,000 characters. */
  alt: string;
}

/**
 * Makes the picture of a widget.
 *
 * @throws UsageError for wrong attributes, and where the picture does not fit: then it says what to leave out
 */
export async function makePicture(request: PictureRequest, tools: PictureTools): Promise<Picture> {
  const {attributes, own} = request;
  const tag = checkPictured(request.tag);
  const checked = checkAttributes(tag, attributes);
  const content = pictureContent(tag, own ? withOwnGuide(tag, checked, own) : checked, request);
  const drawn = await drawPicture(content, lookOf(request), tools);
  switch (drawn.kind) {
    case 'drawn':
      return pictureOf(drawn, content, checked);
    case 'missing-letters':
      throw new UsageError(`The font of pictures, Inter, has no letters for “${drawn.letters}”.`);
    case 'too-tall':
      throw new UsageError(await tooTallMessage(request, drawn.height, tools));
  }
}

/** A picture that fits, and how it differs from the one that was asked for. */
export interface FittingPicture extends SmallerPicture {
  picture: Picture;
}

/** The picture with the most that fits: what was asked for, or less of it; nothing where not even the least fits. */
export async function makeFittingPicture(
  request: PictureRequest,
  tools: PictureTools,
): Promise<FittingPicture | undefined> {
  const tag = checkPictured(request.tag);
  const asked = checkAttributes(tag, request.attributes);
  for (const smaller of [{attributes: asked, leftOut: ''}, ...smallerPictures(tag, asked)]) {
    const content = pictureContent(tag, smaller.attributes, {...request, ...smaller});
    const drawn = await drawPicture(content, lookOf(request), tools);
    if (drawn.kind === 'drawn') return {...smaller, picture: pictureOf(drawn, content, asked)};
  }
  return undefined;
}

function pictureOf(drawing: Drawing, content: PictureContent, {lang = 'en'}: SnippetAttributes): Picture {
  const {title, language} = content;
  const alt = altText(content, moreOnPage[lang]);
  return {drawing, svg: svgFile(drawing.withText, {title, description: alt, language}), alt};
}

function lookOf({size, attributes, colours}: PictureRequest): PictureLook {
  return {size, palette: paletteOf(themeOf(attributes['theme']), colours)};
}

/** A picture follows no page, so `auto` is light. A wrong value is named with the other attributes. */
function themeOf(theme: string | undefined): PictureTheme {
  return pictureThemes.find((one) => one === theme) ?? 'light';
}

async function tooTallMessage(request: PictureRequest, height: number, tools: PictureTools): Promise<string> {
  const {tag, size, own} = request;
  const fault = `<${tag}> does not fit into ${size.width}x${size.height}: with letters that can be read, it is ${height} pixels tall.`;
  const fitting = own ? undefined : await makeFittingPicture(request, tools);
  const advice = fitting ? `${howToLeaveOut(fitting, request.attributes)}, or choose` : 'Choose';
  return `${fault} ${advice} another size, such as ${size.width}x${height} or mail.`;
}
