import {directions} from '../../base/directions.js';
import type {ConditionContent, ConditionsBlock, FindingContent, Phrase} from '../content.js';
import {box, column, grid, paragraph, type Box} from './box.js';
import {glyphInFont} from './glyphs.js';
import {hasRoom, margin, ruled, type Look} from './look.js';
import {phraseBox} from './phrase-box.js';
import {spansOf} from './spans.js';

/** How the rows stand. */
interface RowsLook extends Look {
  /** Whether the verdict stands below the name, because some row has no room for both. */
  stacked: boolean;
}

/** Space between columns, in sizes of the smallest text. */
const gap = 1.75;

/** Width of a letter on average, in sizes of the text. */
const letter = 0.56;

/** A row for each condition, in two columns where there is room. A row that says more takes the whole width. */
export function conditionsLayout({rows}: ConditionsBlock, look: Look): Box {
  const short = rows.filter(isShort);
  const columns = hasRoom(look, 44) && short.length > 3 ? 2 : 1;
  const room = (look.columns - 2 * margin - gap * (columns - 1)) / columns;
  const rowsLook = {...look, stacked: short.some((row) => widthOf(row) > room)};
  const spans = spansOf(
    rows.map((row) => !isShort(row)),
    columns,
  );
  return grid(
    `repeat(${columns}, minmax(0, 1fr))`,
    {columnGap: look.text * gap},
    rows.map((row, index) => rowBox(row, spans[index] ?? 1, rowsLook)),
  );
}

function isShort({caution, finding}: ConditionContent): boolean {
  return !caution && !finding;
}

/** Width of a row on one line, in sizes of the smallest text, as far as the number of its letters tells it. */
function widthOf({name, verdict}: ConditionContent): number {
  return (name.length + verdict.length + 5) * letter;
}

function rowBox(row: ConditionContent, span: number, look: RowsLook): Box {
  const {text} = look;
  const content = column({rowGap: text * 0.4}, [
    headingBox(row, look.stacked && isShort(row), look),
    ...(row.caution ? [cautionBox(row.caution, look)] : []),
    ...(row.finding ? findingBoxes(row.finding, look) : []),
  ]);
  return ruled({gridColumn: `span ${span}`, paddingBottom: text * 0.3, rowGap: text * 0.25}, [content], look);
}

function headingBox(
  {name, direction, verdict, finding}: ConditionContent,
  stacked: boolean,
  {text, palette}: Look,
): Box {
  const words = [
    paragraph({fontWeight: 600, ...(finding && {fontSize: text * 1.25})}, [name]),
    paragraph({color: palette.muted}, [`${glyphInFont(directions[direction].glyph)} ${verdict}`]),
  ];
  if (stacked) return column({}, words);
  return box({justifyContent: 'space-between', alignItems: 'baseline', columnGap: text, flexWrap: 'wrap'}, words);
}

/** What to know beforehand, with a rule at its start, as in the widget. */
function cautionBox(caution: Phrase, look: Look): Box {
  const {text, palette} = look;
  const rule = box({flexShrink: 0, width: text * 0.15, backgroundColor: palette.text});
  return box({columnGap: text * 0.6}, [rule, phraseBox(caution, look, {flexGrow: 1, flexBasis: 0})]);
}

function findingBoxes({statement, certaintyLabel, certainty}: FindingContent, look: Look): Box[] {
  const {text, palette} = look;
  const certaintyLine = {text: `${certaintyLabel} ${certainty.text}`, notes: certainty.notes};
  return [phraseBox(statement, look, {fontSize: text * 1.1}), phraseBox(certaintyLine, look, {color: palette.muted})];
}
