import type {Options} from 'rehype-sanitize';
import {targetPrefixes} from '../../base/address-target.js';

/** Ids that an address names; a link to one works without the script too. */
const targetIds = new RegExp(`^(${targetPrefixes.join('|')})`);

/** The tags and attributes that any page can hold, and without disclosures any mail. Other tags are replaced by what is inside them. */
export const plainSchema: Options = {
  tagNames:
    'h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd table caption thead tbody tr th td a b sup span details summary'.split(' '),
  attributes: {
    '*': ['lang', ['id', targetIds]],
    a: ['href'],
    details: ['open'],
    li: ['value'],
    td: ['colSpan'],
    th: ['colSpan', 'scope'],
  },
  // The ids are those above, and no others.
  clobber: [],
  protocols: {href: ['http', 'https']},
  strip: 'script style svg slot select textarea fieldset tfoot button'.split(' '),
};
