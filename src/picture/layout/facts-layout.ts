import type {FactContent, FactsBlock} from '../content.js';
import {column, grid, paragraph, type Box} from './box.js';
import {hasRoom, ruled, type Look} from './look.js';
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
    columnsOf(columns),
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
  const fact = column({}, [
    paragraph({color: palette.muted}, [label]),
    phraseBox(value, look, {fontSize: text * 1.1, fontWeight: 600, lineHeight: 1.25}),
  ]);
  const content = detail ? withDetail(fact, phraseBox(detail, look), span, look) : fact;
  return ruled({gridColumn: `span ${span}`, paddingBottom: text * 0.5, rowGap: text * 0.35}, [content], look);
}

/** The detail beside its fact where there are three columns, and otherwise below it. */
function withDetail(fact: Box, detail: Box, span: number, {text}: Look): Box {
  if (span < 3) return column({rowGap: text * 0.2}, [fact, detail]);
  return grid(columnsOf(span), {columnGap: text * gap}, [fact, column({gridColumn: `span ${span - 1}`}, [detail])]);
}

function columnsOf(count: number): string {
  return `repeat(${count}, minmax(0, 1fr))`;
}
