import type {Phrase} from '../content.js';
import {paragraph, span, type Box, type Style} from './box.js';
import type {Look} from './look.js';

const unbreakable = '\u00A0';

/** A text and what carries it. Numbers of sources neither start a line nor are parted. */
export function phraseBox({text, notes}: Phrase, {palette}: Look, style: Style = {}): Box {
  const mark = span({color: palette.muted, fontWeight: 400}, unbreakable + notes.replaceAll(' ', unbreakable));
  return paragraph(style, notes === '' ? [text] : [text, mark]);
}
