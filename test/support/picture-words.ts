import type {Block, Phrase, PictureContent} from '../../src/picture/content.js';

/** Every text of a picture but the ticks of its axes, in the order of its layout, each with the notes that it carries. */
export function wordsOf({title, blocks, footer}: PictureContent): Phrase[] {
  return [plain(title), ...blocks.flatMap(wordsOfBlock), ...wordsOfFooter(footer).map(plain)];
}

function wordsOfBlock(block: Block): Phrase[] {
  switch (block.kind) {
    case 'lead':
      return [block.statement];
    case 'facts':
      return block.facts.flatMap(({label, value, detail}) => [plain(label), value, ...(detail ? [detail] : [])]);
    case 'conditions':
      return block.rows.flatMap(({name, verdict, caution, finding}) => [
        plain(name),
        plain(verdict),
        ...(caution ? [caution] : []),
        ...(finding ? [finding.statement, plain(finding.certaintyLabel), finding.certainty] : []),
      ]);
    case 'plot':
      return [
        ...[block.caption, ...block.keys].map(plain),
        ...block.groups.flatMap(({heading, effects}) => [
          plain(heading),
          ...effects.flatMap(({label, line, figures}) => [label, plain(line), plain(figures)]),
        ]),
        ...(block.axis?.ends ?? []).map(plain),
      ];
  }
}

function wordsOfFooter({
  footnotes,
  attribution,
  notAdvice,
  notice,
  stale,
  sourcesLabel,
  sources,
}: PictureContent['footer']) {
  return [
    attribution,
    notAdvice,
    notice,
    stale,
    ...footnotes,
    ...(sources.length > 0 ? [`${sourcesLabel}: ${sources.join(', ')}`] : []),
  ].filter((words) => words !== undefined);
}

function plain(text: string): Phrase {
  return {text, notes: ''};
}
