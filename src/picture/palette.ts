import {sharedTokens} from '../base/tokens.styles.js';

/** The colour schemes of a picture. It cannot follow a page. */
export const pictureThemes = ['light', 'dark'] as const;

export type PictureTheme = (typeof pictureThemes)[number];

/** The colours of a picture: those of the widgets. */
export interface Palette {
  accent: string;
  surface: string;
  text: string;
  muted: string;
  border: string;
}

/** @param own colours of the host by token, in place of the usual ones */
export function paletteOf(theme: PictureTheme, own: Readonly<Record<string, string>> = {}): Palette {
  const colour = (token: 'accent' | 'surface' | 'text' | 'text-muted' | 'border') =>
    own[token] ?? colourIn(theme, sharedTokens[token]);
  return {
    accent: colour('accent'),
    surface: colour('surface'),
    text: colour('text'),
    muted: colour('text-muted'),
    border: colour('border'),
  };
}

/** One of the two colours of "light-dark(#fff,#16191b)". */
function colourIn(theme: PictureTheme, pair: string): string {
  const [, light, dark] = /^light-dark\((#\w+),(#\w+)\)$/.exec(pair) ?? [];
  const colour = theme === 'light' ? light : dark;
  if (colour === undefined) throw new Error(`${pair} is not two colors.`);
  return colour;
}
