import type {Palette} from '../palette.js';

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

/** A hairline. */
export function hairline({palette}: Look): string {
  return `1px solid ${palette.border}`;
}
