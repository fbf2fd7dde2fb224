import type {AxisContent, EffectContent, PlotBlock, PlotGroupContent} from '../content.js';
import {box, column, grid, paragraph, type Box} from './box.js';
import {glyphInFont} from './glyphs.js';
import {hasRoom, margin, ruled, type Look} from './look.js';
import {phraseBox} from './phrase-box.js';

/** Width of a figure on average, in sizes of the text. */
const figureWidth = 0.6;

/** Numbers with their plot: side by side where there is room, and otherwise the numbers below their label. */
export function plotLayout({caption, keys, groups, axis}: PlotBlock, look: Look): Box {
  const {text, palette} = look;
  const longest = Math.max(...groups.flatMap(({effects}) => effects.map(({figures}) => figures.length)));
  const plotLook = {...look, axis, figures: hasRoom(look, 44) ? longest * figureWidth : 0};
  return column({}, [
    paragraph({fontWeight: 600}, [caption]),
    ...keys.map((key) => paragraph({color: palette.muted}, [key])),
    column(
      {marginTop: text * 0.5},
      groups.map((group) => groupBox(group, plotLook)),
    ),
    ...(axis ? axisBoxes(axis, plotLook) : []),
  ]);
}

interface PlotLook extends Look {
  axis: AxisContent | undefined;
  /** Width of the column of figures, in sizes of the smallest text; 0 where they stand below their label. */
  figures: number;
}

function groupBox({heading, effects}: PlotGroupContent, look: PlotLook): Box {
  const {text} = look;
  const content = column({}, [
    paragraph({fontWeight: 600}, [heading]),
    ...effects.map((effect) => effectRow(effect, look)),
  ]);
  return ruled({rowGap: text * 0.35, paddingBottom: text * 0.35}, [content], look);
}

function effectRow(effect: EffectContent, look: PlotLook): Box {
  const {text, palette, axis} = look;
  const words = [phraseBox(effect.label, look), paragraph({color: palette.muted}, [effect.line])];
  const figures = paragraph({fontWeight: 600, fontVariantNumeric: 'tabular-nums'}, [effect.figures]);
  const strip = axis ? [stripBox(effect, axis, look)] : [];
  const padded = {paddingTop: text * 0.3, paddingBottom: text * 0.3};
  const style = {columnGap: text, alignItems: 'center'};
  const cells =
    look.figures > 0 ? [column(padded, words), ...strip, figures] : [column(padded, [...words, figures]), ...strip];
  return grid(columnsOf(look), style, cells);
}

function columnsOf(look: PlotLook): string {
  const {axis, figures, text} = look;
  const words = `minmax(0, ${wordsShare(look)}fr)`;
  return [words, ...(axis ? ['minmax(0, 1fr)'] : []), ...(figures > 0 ? [`${figures * text}px`] : [])].join(' ');
}

/** Width of the words of an effect, beside a strip of width 1. */
function wordsShare({figures}: PlotLook): number {
  return figures > 0 ? 1.15 : 1.4;
}

/** Width of the axis, in sizes of the smallest text. */
function axisWidth(look: PlotLook): number {
  const {columns, figures} = look;
  const gaps = figures > 0 ? 2 : 1;
  const strip = (columns - 2 * margin - figures - gaps) / (1 + wordsShare(look));
  return strip - 2 * stripMargin;
}

/** Square at the estimate, whisker for the interval, and the zero line. It runs from left to right in every language. */
function stripBox({placed: {low, estimate, high}}: EffectContent, {zero}: AxisContent, {text, palette}: Look): Box {
  const square = text * 0.55;
  const line = text * 0.13;
  const middle = {position: 'absolute', top: '50%', backgroundColor: palette.accent} as const;
  return box({position: 'relative', direction: 'ltr', alignSelf: 'stretch', ...stripSpace(text)}, [
    zeroLine(zero, palette.text),
    box({...middle, left: `${low}%`, width: `${high - low}%`, height: line, marginTop: -line / 2}),
    box({
      ...middle,
      left: `${estimate}%`,
      width: square,
      height: square,
      marginLeft: -square / 2,
      marginTop: -square / 2,
    }),
  ]);
}

/** Room for the outer labels of the axis, in sizes of the smallest text. */
const stripMargin = 1;

function stripSpace(text: number) {
  return {marginLeft: text * stripMargin, marginRight: text * stripMargin};
}

function zeroLine(zero: number, backgroundColor: string): Box {
  return box({position: 'absolute', left: `${zero}%`, top: 0, bottom: 0, width: 2, marginLeft: -1, backgroundColor});
}

/** The ticks below the strips, and what each side of the zero line means: below the ticks, or across the picture. */
function axisBoxes(axis: AxisContent, look: PlotLook): Box[] {
  const scale = box(
    {position: 'relative', direction: 'ltr', height: look.text * 1.4, ...stripSpace(look.text)},
    shownTicks(axis, look).map((tick) => tickBox(tick, look)),
  );
  const below = look.figures > 0;
  const cells = [box({}), column({}, below ? [scale, endsBox(axis, look)] : [scale]), ...(below ? [box({})] : [])];
  const row = grid(columnsOf(look), {columnGap: look.text}, cells);
  return below ? [row] : [row, endsBox(axis, look)];
}

function endsBox({ends: [lower, higher]}: AxisContent, {text, palette, figures}: PlotLook): Box {
  const style = {
    direction: 'ltr',
    justifyContent: 'flex-end',
    flexWrap: 'wrap',
    columnGap: text * 2,
    color: palette.muted,
  };
  return box(style, [
    paragraph({marginRight: figures > 0 ? 'auto' : 0}, [`${glyphInFont('◂')}\u00A0${lower}`]),
    paragraph({}, [`${higher}\u00A0${glyphInFont('▸')}`]),
  ]);
}

/** The ticks with a label: every one, or where they would touch each other, every second or third, with zero. */
function shownTicks({ticks, zero}: AxisContent, look: PlotLook): AxisContent['ticks'] {
  const longest = Math.max(...ticks.map(({label}) => label.length));
  const each = axisWidth(look) / (ticks.length - 1);
  const step = Math.ceil((longest * figureWidth + figureWidth) / each);
  const atZero = ticks.findIndex(({place}) => place === zero);
  return ticks.filter((_tick, index) => (index - atZero) % step === 0);
}

function tickBox({place, label}: AxisContent['ticks'][number], {text, palette}: Look): Box {
  const width = text * 4;
  return box({position: 'absolute', left: `${place}%`, width, marginLeft: -width / 2, justifyContent: 'center'}, [
    paragraph({color: palette.muted, fontVariantNumeric: 'tabular-nums'}, [label]),
  ]);
}
