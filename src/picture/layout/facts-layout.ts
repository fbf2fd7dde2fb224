import type {FactContent, FactsBlock} from '../content.js';
import {column, grid, paragraph, type Box} from './box.js';
import {hairline, hasRoom, type Look} from './look.js';
import {phraseBox} from './phrase-box.js';
import {spansOf} from './spans.js';

/** Space between columns, in sizes of the smallest text. */
const gap = 1.75;

/** The facts in one to three columns. A fact with a detail has a row of its own, and no row has a gap at its end. */
export function factsLayout({facts}: FactsBlock, look: Look): Box {
  const columns = columnsFor(facts, look);
  const spans = spansOf(
    facts.map(({detail}) => detail !== undefined),
    columns,
  );
  return grid(
    `repeat(${columns}, minmax(0, 1fr))`,
    {columnGap: look.text * gap},
    facts.map((fact, index) => factBox(fact, spans[index] ?? 1, look)),
  );
}

function columnsFor(facts: readonly FactContent[], look: Look): number {
  const most = hasRoom(look, 44) ? 3 : hasRoom(look, 27) ? 2 : 1;
  return Math.min(most, facts.length);
}

function factBox({label, value, detail}: FactContent, span: number, look: Look): Box {
  const {text, palette} = look;
  const style = {
    gridColumn: `span ${span}`,
    borderTop: hairline(look),
    paddingTop: text * 0.35,
    paddingBottom: text * 0.5,
  };
  const fact = column({}, [
    paragraph({color: palette.muted}, [label]),
    phraseBox(value, look, {fontSize: text * 1.1, fontWeight: 600, lineHeight: 1.25}),
  ]);
  if (!detail) return column(style, [fact]);
  if (span < 3) return column(style, [fact, phraseBox(detail, look, {marginTop: text * 0.2})]);
  return grid('minmax(0, 1fr) minmax(0, 2fr)', {...style, columnGap: text * gap}, [fact, phraseBox(detail, look)]);
}
