import Color from 'colorjs.io';

/** The contrast of two colours as WCAG 2 counts it; values as `getComputedStyle` gives them. */
export function contrast(foreground: string, background: string): number {
  return new Color(foreground).contrastWCAG21(new Color(background));
}
