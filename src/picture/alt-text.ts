import type {Block, ConditionContent, FactContent, FindingContent, Footer, Phrase, PictureContent} from './content.js';

/** The most characters that an alternative text has: what the large social networks take. */
const limit = 1000;

/**
 * Everything that a picture says, in reading order. What is longer than the limit ends with a whole part, and says that there is more
 * behind the link; that it is no medical advice stays.
 *
 * @param more says that the rest is behind the link
 */
export function altText(content: PictureContent, more: string): string {
  const all = partsOf(content);
  const text = all.join(' ');
  return text.length <= limit ? text : shortened(all, `${content.footer.notAdvice} ${more}`);
}

/** As many parts from the start as fit before an ending. */
function shortened(parts: readonly string[], ending: string): string {
  const fits = (count: number) => [...parts.slice(0, count), ending].join(' ').length <= limit;
  const counts = parts.map((_part, index) => parts.length - index);
  return [...parts.slice(0, counts.find(fits) ?? 0), ending].join(' ');
}

/** The sentences and rows of a picture, one by one. */
export function partsOf({title, blocks, footer}: PictureContent): string[] {
  return [ended(title), ...blocks.flatMap(partsOfBlock), ...partsOfFooter(footer)];
}

function partsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'lead':
      return [withNotes(block.statement)];
    case 'facts':
      return block.facts.map(factPart);
    case 'conditions':
      return block.rows.map(conditionPart);
    case 'plot':
      return [
        ended(block.caption),
        ...block.keys,
        ...block.groups.flatMap(({heading, effects}) => [
          `${heading}:`,
          ...effects.map(({label, line, figures}) => ended(`${withNotes(label)}: ${figures}; ${line}`)),
        ]),
      ];
  }
}

function factPart({label, value, detail}: FactContent): string {
  return [ended(`${label}: ${withNotes(value)}`), ...(detail ? [withNotes(detail)] : [])].join(' ');
}

/** A row with its caution is one part, so that the one is never there without the other. */
function conditionPart({name, verdict, caution, finding}: ConditionContent): string {
  return [
    ended(`${name}: ${verdict}`),
    ...(caution ? [withNotes(caution)] : []),
    ...(finding ? findingParts(finding) : []),
  ].join(' ');
}

function findingParts({statement, certaintyLabel, certainty}: FindingContent): string[] {
  return [withNotes(statement), ended(`${certaintyLabel} ${withNotes(certainty)}`)];
}

function partsOfFooter({footnotes, attribution, notAdvice, notice, stale, sourcesLabel, sources}: Footer): string[] {
  const list = sources.length > 0 ? [ended(`${sourcesLabel}: ${sources.join('; ')}`)] : [];
  return [...footnotes, attribution, notAdvice, notice, stale, ...list].filter((part) => part !== undefined);
}

function withNotes({text, notes}: Phrase): string {
  return text + notes;
}

function ended(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
