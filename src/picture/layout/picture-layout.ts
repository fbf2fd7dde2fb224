import type {Block, Footer, PictureContent} from '../content.js';
import {column, paragraph, span, type Box} from './box.js';
import {conditionsLayout} from './conditions-layout.js';
import {factsLayout} from './facts-layout.js';
import {margin, ruled, type Look} from './look.js';
import {phraseBox} from './phrase-box.js';
import {plotLayout} from './plot-layout.js';

/** The font, and its letters for whoever has it not. */
export const fontFamily = 'Inter';

/** A whole picture: title, what it shows, footer. In a picture with room to spare, the footer is at its end. */
export function pictureLayout({title, language, direction, blocks, footer}: PictureContent, look: Look): Box {
  const {text, palette} = look;
  const style = {
    width: '100%',
    minHeight: '100%',
    boxSizing: 'border-box',
    padding: text * margin,
    rowGap: text * 0.7,
    justifyContent: 'space-between',
    fontFamily,
    fontSize: text,
    lineHeight: 1.3,
    color: palette.text,
    backgroundColor: palette.surface,
    direction,
  };
  const head = paragraph({fontSize: text * 1.5, fontWeight: 600, lineHeight: 1.2}, [title]);
  const whole = column(style, [
    column({rowGap: text * 0.7}, [head, ...blocks.map((block) => blockLayout(block, look))]),
    footerLayout(footer, look),
  ]);
  return {...whole, props: {...whole.props, dir: direction, lang: language}};
}

function blockLayout(block: Block, look: Look): Box {
  switch (block.kind) {
    case 'lead':
      return phraseBox(block.statement, look);
    case 'facts':
      return factsLayout(block, look);
    case 'conditions':
      return conditionsLayout(block, look);
    case 'plot':
      return plotLayout(block, look);
  }
}

function footerLayout(
  {footnotes, attribution, notAdvice, notice, stale, sourcesLabel, sources}: Footer,
  look: Look,
): Box {
  const {text, palette} = look;
  const strong = (words: string) => span({fontWeight: 600, color: palette.text}, words);
  const imprint = [`${attribution} `, strong(unparted(notAdvice)), ...(notice ? [` ${notice}`] : [])];
  const cited =
    sources.length > 0 ? [...footnotes, `${sourcesLabel}: ${sources.map(sourceText).join(', ')}`] : footnotes;
  const lines = [
    paragraph({}, imprint),
    ...(stale ? [paragraph({}, [strong(stale)])] : []),
    ...(cited.length > 0 ? [paragraph({}, [cited.join(' ')])] : []),
  ];
  return ruled({rowGap: text * 0.5, color: palette.muted}, [column({}, lines)], look);
}

/** The most characters of words that stay on one line. */
const longestUnparted = 32;

/** A short source stays on one line; of a long one, its number stays with the first word. */
function sourceText(source: string): string {
  return source.length <= longestUnparted ? unparted(source) : source.replace('] ', ']\u00A0');
}

function unparted(words: string): string {
  return words.replaceAll(' ', '\u00A0');
}
