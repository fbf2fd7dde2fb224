/** Width and height of a picture in pixels; without a height, it is as tall as what it says. */
export interface PictureSize {
  width: number;
  height?: number;
}

/** The sizes with a name: for mail and posts, link previews and social media, square posts, and slides. */
export const namedSizes = {
  mail: {width: 600},
  social: {width: 1200, height: 630},
  square: {width: 1080, height: 1080},
  wide: {width: 1920, height: 1080},
} as const satisfies Record<string, PictureSize>;

export type SizeName = keyof typeof namedSizes;

export const sizeNames = Object.keys(namedSizes) as SizeName[];

/** The least and the most pixels of a width or a height. A picture is drawn with twice as many. */
export const sideLimits = {least: 320, most: 3000} as const;

/** The size that a text names, such as "social" or "1200x800"; nothing where it names none. */
export function parseSize(text: string): PictureSize | undefined {
  const named = sizeNames.find((name) => name === text);
  if (named) return namedSizes[named];
  const [, width, height] = /^(\d{3,4})x(\d{3,4})$/.exec(text) ?? [];
  const size = {width: Number(width), height: Number(height)};
  return isSide(size.width) && isSide(size.height) ? size : undefined;
}

function isSide(pixels: number): boolean {
  return pixels >= sideLimits.least && pixels <= sideLimits.most;
}

/**
 * The smallest text of a picture in pixels: 24 at the width of 1200 that social media show, and in proportion to other widths; at least the
 * 16 of a page, and at most 26, which are 13 points on a slide.
 */
export function leastTextSize({width}: PictureSize): number {
  return Math.min(Math.max(16, width / 50), 26);
}
