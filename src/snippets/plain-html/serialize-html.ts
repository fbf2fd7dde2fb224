import type {Root} from 'hast';
import {toParse5} from 'hast-util-to-parse5';
import {serialize} from 'parse5';

/** Writes a tree as the HTML standard does, which also escapes `>` and the no-break space in text. */
export function serializeHtml(tree: Root): string {
  const fragment = toParse5(tree);
  return 'childNodes' in fragment ? serialize(fragment) : '';
}
