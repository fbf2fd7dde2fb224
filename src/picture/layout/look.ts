import type {Palette} from '../palette.js';
import {box, column, type Box, type Style} from './box.js';

/** What the layout of a picture is made with. */
export interface Look {
  palette: Palette;
  /** Size of the smallest text in pixels. All lengths follow from it. */
  text: number;
  /** Width of the picture, in sizes of the smallest text. */
  columns: number;
}

/** Space around the picture, in sizes of the smallest text. */
export const margin = 1.5;

/** Whether there is room for so many sizes of the smallest text. */
export function hasRoom({columns}: Look, least: number): boolean {
  return columns - 2 * margin >= least;
}

/** Boxes below a hairline. A border would be drawn with a clip path, whose id two pictures in one page would share. */
export function ruled(style: Style, children: readonly Box[], {palette}: Look): Box {
  return column(style, [box({height: 1, backgroundColor: palette.border}), ...children]);
}
