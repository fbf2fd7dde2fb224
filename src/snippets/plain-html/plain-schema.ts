import type {Options} from 'rehype-sanitize';

/** The tags and attributes that any page and any mail can hold. Other tags are replaced by what is inside them. */
export const plainSchema: Options = {
  tagNames: 'h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd table caption thead tbody tr th td a b sup span'.split(' '),
  attributes: {
    '*': ['lang'],
    a: ['href'],
    li: ['value'],
    td: ['colSpan'],
    th: ['colSpan', 'scope'],
  },
  protocols: {href: ['http', 'https']},
  strip: 'script style svg slot select textarea fieldset tfoot button'.split(' '),
};
