import type {PictureContent} from './content.js';
import type {Box} from './layout/box.js';
import {pictureLayout} from './layout/picture-layout.js';
import type {Palette} from './palette.js';
import type {PictureTools} from './picture-tools.js';
import {leastTextSize, type PictureSize} from './size.js';

/** How a picture looks. */
export interface PictureLook {
  size: PictureSize;
  palette: Palette;
}

/** A picture that was drawn, or why there is none. */
export type DrawnPicture = Drawing | {kind: 'too-tall'; height: number} | {kind: 'missing-letters'; letters: string};

/** A picture as satori draws it. */
export interface Drawing {
  kind: 'drawn';
  width: number;
  height: number;
  /** With text as `<text>`. */
  withText: string;
  /** Draws it with text as outlines, which look alike everywhere. */
  withOutlines: () => Promise<string>;
}

/** Marks of direction and the like, which have no shape in any font. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/** In a picture with room to spare, text is larger, by the largest of these that fits. */
const enlargements = [1.7, 1.5, 1.35, 1.2, 1.1];

/** Lays out and draws a picture, with its text as large as fits, and never below the smallest size. Nothing is ever cut off. */
export async function drawPicture(
  content: PictureContent,
  look: PictureLook,
  tools: PictureTools,
): Promise<DrawnPicture> {
  const {size} = look;
  const least = layoutAt(1, content, look);
  const missing = new Set<string>();
  const height = heightOf(await toSvg(least, {width: size.width}, tools, false, missing));
  const letters = [...missing].join(' ').replace(invisible, '').trim();
  if (letters !== '') return {kind: 'missing-letters', letters};
  if (size.height === undefined) return draw(least, {...size, height}, tools);
  if (height > size.height) return {kind: 'too-tall', height};
  const layout = (await largestFitting(content, look, tools)) ?? least;
  return draw(layout, {...size, height: size.height}, tools);
}

function layoutAt(enlargement: number, content: PictureContent, {size, palette}: PictureLook): Box {
  const text = leastTextSize(size) * enlargement;
  return pictureLayout(content, {palette, text, columns: size.width / text});
}

async function largestFitting(
  content: PictureContent,
  look: PictureLook,
  tools: PictureTools,
): Promise<Box | undefined> {
  const {size} = look;
  for (const enlargement of enlargements) {
    const layout = layoutAt(enlargement, content, look);
    if (heightOf(await toSvg(layout, {width: size.width}, tools, false)) <= (size.height ?? 0)) return layout;
  }
  return undefined;
}

async function draw(layout: Box, size: Required<PictureSize>, tools: PictureTools): Promise<Drawing> {
  return {
    kind: 'drawn',
    ...size,
    withText: await toSvg(layout, size, tools, false),
    withOutlines: () => toSvg(layout, size, tools, true),
  };
}

/**
 * @param size without a height, the picture is as tall as its content
 * @param embedFont whether text is outlines
 * @param missing collects the letters that the fonts lack
 */
function toSvg(
  layout: Box,
  {width, height}: PictureSize,
  {satori, fonts}: PictureTools,
  embedFont: boolean,
  missing?: Set<string>,
): Promise<string> {
  return satori(layout, {
    width,
    ...(height !== undefined && {height}),
    fonts,
    embedFont,
    pointScaleFactor: 2,
    loadAdditionalAsset: (_language, letters) => {
      missing?.add(letters);
      return Promise.resolve([]);
    },
  });
}

/** The height of a picture that is as tall as its content, in whole pixels. */
function heightOf(svg: string): number {
  const height = Number(/<svg [^>]*height="([\d.]+)"/.exec(svg)?.[1]);
  if (Number.isNaN(height)) throw new Error('The picture has no height.');
  return Math.ceil(height);
}
