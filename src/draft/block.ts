/** Words of a page and their line, from 1. */
export interface Words {
  text: string;
  line: number;
  /** Web addresses that the words link to. */
  links?: readonly string[];
}

export interface Heading extends Words {
  kind: 'heading';
  /** From 1, as in HTML. */
  level: number;
}

export interface Paragraph extends Words {
  kind: 'paragraph';
}

export interface List {
  kind: 'list';
  items: readonly Words[];
  /** Number of the first item; nothing where the list has no numbers. */
  start?: number;
}

export interface Table {
  kind: 'table';
  /** The first row has the names of the columns. */
  rows: readonly (readonly string[])[];
  line: number;
}

/** What has no place in a guide, such as a form. */
export interface Other extends Words {
  kind: 'other';
  /** Such as "a form". */
  what: string;
}

/** A piece of a page, whatever the page is written in. */
export type Block = Heading | Paragraph | List | Table | Other;

/** A page as its blocks, with what it says of itself. */
export interface Page {
  blocks: Block[];
  /** A BCP 47 tag, where the page has one. */
  language?: string;
}

/** One space between words, none around them. */
export function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Blocks without those that have no words, such as a paragraph with nothing but an image, and without such items. */
export function withoutEmpty(blocks: readonly Block[]): Block[] {
  return blocks.flatMap<Block>((block) => {
    if (block.kind === 'table') return [block];
    if (block.kind !== 'list') return block.text ? [block] : [];
    return block.items.every(({text}) => text) ? [block] : withoutEmptyItems(block);
  });
}

/** The numbers of a list would no longer fit, so that each item is a list of its own. */
function withoutEmptyItems({items, start}: List): List[] {
  return items.flatMap<List>((item, index) =>
    item.text ? [{kind: 'list', items: [item], ...(start !== undefined && {start: start + index})}] : [],
  );
}
