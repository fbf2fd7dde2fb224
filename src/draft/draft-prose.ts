import type {Prose, ProsePart} from '../guide/sections/prose.js';
import type {Drafted} from './drafted.js';
import type {StatementMaker} from './draft-statement.js';
import {splitName, withIds} from './names.js';
import type {Passage} from './outline.js';

/**
 * A section in prose: a part for each heading, an item for each "Name: words" of a list. What stands below the title of the page alone
 * gives no title.
 */
export function draftProse(
  passages: readonly Passage[],
  pageTitle: string | undefined,
  statements: StatementMaker,
): Drafted<Prose> {
  const first = passages.find(({title}) => title !== pageTitle) ?? passages[0];
  if (!first) return {};
  const parts = groups(passages).map((group) => draftPart(group, statements));
  return {section: {title: first.title, parts}};
}

/** Passages with the same heading, in order. Paragraphs after the items of a part begin another, so that the order stays. */
function groups(passages: readonly Passage[]): Passage[][] {
  return passages.reduce<Passage[][]>((before, passage) => {
    const last = before.at(-1);
    const previous = last?.at(-1);
    const isSame = previous?.part === passage.part && !(isNamed(previous) && !isNamed(passage));
    if (last && previous && isSame) last.push(passage);
    else before.push([passage]);
    return before;
  }, []);
}

function draftPart(group: readonly Passage[], statements: StatementMaker): ProsePart {
  const items = withIds(group.filter(isNamed), nameOf).map((passage) => ({
    id: passage.id,
    name: nameOf(passage),
    about: statements.each({...passage, text: splitName(passage.text)?.rest ?? passage.text}),
  }));
  const part = group[0]?.part;
  return {
    ...(part !== undefined && {title: part}),
    paragraphs: group.filter((passage) => !isNamed(passage)).flatMap((passage) => statements.each(passage)),
    ...(items.length > 0 && {items}),
  };
}

function isNamed(passage: Passage | undefined): boolean {
  return passage?.kind === 'item' && splitName(passage.text) !== undefined;
}

function nameOf({text}: Passage): string {
  return splitName(text)?.name ?? text;
}
