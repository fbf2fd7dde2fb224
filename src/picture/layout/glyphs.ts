import {ownValue} from '../../guide/own-value.js';

/** The glyphs of the widgets that the font of pictures lacks, each with the one most like it that the font has. */
const replaced: Readonly<Record<string, string>> = {'◂': '◄', '▸': '►', '⇄': '↔'};

/** A glyph for the eye, which no words depend on, as the font of pictures has it. */
export function glyphInFont(glyph: string): string {
  return ownValue(replaced, glyph) ?? glyph;
}
