import {namedSizes, type PictureSize, type SizeName} from '../../src/picture/size.js';
import type {MadePicture} from './answer-picture.js';

/** How a person wants the picture. */
export interface PictureChoices {
  size: SizeName;
  /** Of the evidence, the sentence for the whole alone. */
  brief: boolean;
}

/** What became of a picture. */
export type PictureState =
  | {status: 'none'}
  | {status: 'drawing'}
  | {status: 'refused'; message: string}
  | ({status: 'drawn'; pngAddress: string; svgAddress: string; svgBytes: number} & MadePicture);

/** The sizes as the page lists them. */
export const sizeTexts: Readonly<Record<SizeName, string>> = {
  mail: `Mail and posts, ${namedSizes.mail.width} px wide`,
  social: `Social media, ${inPixels(namedSizes.social)}`,
  square: `Square post, ${inPixels(namedSizes.square)}`,
  wide: `Slide, ${inPixels(namedSizes.wide)}`,
};

function inPixels({width, height}: Required<PictureSize>): string {
  return `${width} × ${height} px`;
}

/** A picture with addresses for the page, which are given up by `releasePicture`. */
export function withAddresses(picture: MadePicture): PictureState {
  const {png, svg} = picture;
  const svgFile = new Blob([svg], {type: 'image/svg+xml'});
  return {
    ...picture,
    status: 'drawn',
    pngAddress: URL.createObjectURL(new Blob([Uint8Array.from(png)], {type: 'image/png'})),
    svgAddress: URL.createObjectURL(svgFile),
    svgBytes: svgFile.size,
  };
}

/** Frees what the page has of a picture. */
export function releasePicture(picture: PictureState): void {
  if (picture.status !== 'drawn') return;
  URL.revokeObjectURL(picture.pngAddress);
  URL.revokeObjectURL(picture.svgAddress);
}
