import type {Message} from '../i18n/messages.js';
import type {Direction} from '../guide/sections/evidence.js';

/** Direction of a finding: a glyph for the eye, the word for everybody. */
export const directions: Record<Direction, {glyph: string; word: Message}> = {
  'favours-therapy': {glyph: '◂', word: 'Favors the therapy'},
  'no-difference': {glyph: '=', word: 'No difference found'},
  'favours-comparison': {glyph: '▸', word: 'Favors the comparison'},
  disagree: {glyph: '⇄', word: 'Studies disagree'},
  unclear: {glyph: '?', word: 'Too little to tell'},
  'no-study': {glyph: '–', word: 'No study cited'},
};
