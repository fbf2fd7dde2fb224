import type {Block, Heading, List, Paragraph, Table, Words} from './block.js';
import {listTopicOf, topicOf, type Topic} from './topics.js';

/** Words of a page where they belong. */
export interface Passage extends Words {
  kind: 'paragraph' | 'item' | 'lead';
  /** The number or the title of the section of the page. */
  section: string;
  /** The title of the section that gave the topic. */
  title: string;
  /** The heading below it. */
  part?: string;
  /** Of an item: the words before its list. */
  lead?: string;
  /** Of an item of a numbered list. */
  number?: number;
}

export interface PlacedTable extends Table {
  section: string;
}

/** What could not be placed: the words, their line, and why. */
export interface Unplaced extends Words {
  why: string;
}

/** A page by topic. */
export interface Outline {
  title: Heading | undefined;
  passages: ReadonlyMap<Topic, readonly Passage[]>;
  tables: ReadonlyMap<Topic, readonly PlacedTable[]>;
  unplaced: Unplaced[];
}

/** Where a block stands: the headings above it, and the one of them that gives its topic. */
interface Position {
  topic: Topic;
  section: string;
  title: string;
  part?: string;
}

/** Sorts the blocks of a page by the topics of their headings: the nearest one that names a topic decides. */
export function outline(blocks: readonly Block[]): Outline {
  const title = titleOf(blocks);
  const sorted: Sorted = {passages: new Map(), tables: new Map(), unplaced: emptyHeadings(blocks, title)};
  const above: Heading[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') enter(block, above);
    else place({block, before: blocks[index - 1], after: blocks[index + 1]}, above, title, sorted);
  }
  return {title, ...sorted};
}

interface Sorted {
  passages: Map<Topic, Passage[]>;
  tables: Map<Topic, PlacedTable[]>;
  unplaced: Unplaced[];
}

/** A block between its neighbors. */
interface Neighbors {
  block: Exclude<Block, Heading>;
  before: Block | undefined;
  after: Block | undefined;
}

function place({block, before, after}: Neighbors, above: Heading[], title: Heading | undefined, sorted: Sorted): void {
  const position = positionOf(above, title);
  if (block.kind === 'other') sorted.unplaced.push({...block, why: `is ${block.what}`});
  else if (!position) sorted.unplaced.push(...wordsOf(block).map((words) => ({...words, why: whyOf(above)})));
  else if (block.kind === 'table') add(sorted.tables, position.topic, [{...block, section: position.section}]);
  else if (block.kind === 'list') addList(block, leadOf(before), position, sorted);
  else addParagraph(block, after?.kind === 'list' ? leadOf(block) : undefined, position, sorted);
}

function addList(list: List, lead: string | undefined, position: Position, {passages}: Sorted): void {
  const found = ofList(position, lead);
  add(passages, found.topic, itemsOf(list, found, lead));
}

/** @param lead the words of the paragraph, where a list follows them */
function addParagraph(block: Paragraph, lead: string | undefined, position: Position, {passages}: Sorted): void {
  const found = ofList(position, lead);
  add(passages, found.topic, [{...found, ...block, kind: lead === undefined ? 'paragraph' : 'lead'}]);
}

/** The words that a block holds, for a list of what was not placed. */
export function wordsOf(block: Exclude<Block, Heading>): Words[] {
  if (block.kind === 'list') return [...block.items];
  if (block.kind === 'table') return [{text: block.rows.map((row) => row.join(' | ')).join(' / '), line: block.line}];
  return [block];
}

/** The last heading of the first level before any text. */
function titleOf(blocks: readonly Block[]): Heading | undefined {
  const end = blocks.findIndex(({kind}) => kind === 'paragraph' || kind === 'list');
  const first = blocks.slice(0, end === -1 ? undefined : end).filter((block) => block.kind === 'heading');
  return first.findLast(({level}) => level === 1);
}

/** Headings with nothing below them. */
function emptyHeadings(blocks: readonly Block[], title: Heading | undefined): Unplaced[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'heading' || block === title) return [];
    const next = blocks[index + 1];
    const isEmpty = !next || (next.kind === 'heading' && next.level <= block.level);
    return isEmpty ? [{...block, why: 'is a heading without text below it'}] : [];
  });
}

function enter(heading: Heading, above: Heading[]): void {
  while ((above.at(-1)?.level ?? 0) >= heading.level) above.pop();
  above.push(heading);
}

function positionOf(above: readonly Heading[], title: Heading | undefined): Position | undefined {
  const sections = above.filter((heading) => heading !== title);
  const index = sections.findLastIndex(({text}) => topicOf(text) !== undefined);
  const [of, below] = [sections[index], sections.at(-1)];
  if (!of) return sections.length === 0 && title ? introduction(title) : undefined;
  const topic = topicOf(of.text);
  if (topic === undefined) return undefined;
  const {section, text} = numbered((sections[0] ?? of).text);
  const part = below && below !== sections[0] ? numbered(below.text).text : undefined;
  return {topic, section: section ?? text, title: numbered(of.text).text, ...(part !== undefined && {part})};
}

/** The words before a list may give it a topic, and then are its title. */
function ofList(position: Position, lead: string | undefined): Position {
  const topic = lead === undefined ? undefined : listTopicOf(lead);
  if (lead === undefined || topic === undefined || topic === position.topic) return position;
  return {topic, section: position.section, title: lead};
}

/** What stands below the title alone tells what the therapy is. */
function introduction({text}: Heading): Position {
  return {topic: 'overview', section: text, title: text};
}

/** A heading such as "3. Benefits". */
function numbered(heading: string): {section?: string; text: string} {
  const [, section, text] = /^(\d+)[.):]?\s+(.+)$/.exec(heading) ?? [];
  return section !== undefined && text !== undefined ? {section, text} : {text: heading};
}

function whyOf(above: readonly Heading[]): string {
  const last = above.at(-1);
  return last ? `stands below "${last.text}", which names no section of a guide` : 'stands before every heading';
}

/** The words before a list, where they end in a colon. */
function leadOf(block: Block | undefined): string | undefined {
  return block?.kind === 'paragraph' && block.text.endsWith(':') ? block.text.slice(0, -1) : undefined;
}

function itemsOf({items, start}: List, position: Position, lead: string | undefined): Passage[] {
  return items.map((item, index) => ({
    ...position,
    ...item,
    kind: 'item',
    ...(lead !== undefined && {lead}),
    ...(start !== undefined && {number: start + index}),
  }));
}

function add<Value>(map: Map<Topic, Value[]>, topic: Topic, values: readonly Value[]): void {
  map.set(topic, [...(map.get(topic) ?? []), ...values]);
}
