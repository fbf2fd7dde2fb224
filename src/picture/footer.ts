import {meaningOf, unsourced} from '../base/statement.js';
import {ascendingIds} from '../guide/citations.js';
import {ownValue} from '../guide/own-value.js';
import type {Statement} from '../guide/statement.js';
import type {LocalizedSection} from '../i18n/localized-section.js';
import type {Footer} from './content.js';

/** What a picture shows of its section that needs a source or a mark explained. */
export interface Cited {
  statements: readonly Statement[];
  /** Ids of references besides those of the statements. */
  references: readonly string[];
}

/**
 * What a picture says about its guide: as the footer of the widget, with just the marks and the sources that the picture uses.
 *
 * @param today the day on which it is made, by which a check is old
 */
export function footerOf({statements, references}: Cited, section: LocalizedSection, today: Date): Footer {
  const {msg, attribution, sources} = section;
  const {name, version, checkedInWords: date, notice, staleFrom} = attribution;
  const ids = ascendingIds([...statements.flatMap((one) => one.references ?? []), ...references]);
  const used = unsourced(section).filter((basis) => statements.some((one) => one.basis === basis));
  return {
    footnotes: used.map((basis) => meaningOf(basis, section)),
    attribution: msg('{name} guide, version {version}. Last checked {date}.', {name, version, date}),
    notAdvice: msg('Not medical advice.'),
    ...(notice && {notice}),
    ...(new Date(staleFrom) < today && {
      stale: msg('This check is more than 18 months old. Newer studies may say otherwise.'),
    }),
    sourcesLabel: msg('Sources'),
    sources: ids.map((id) => `[${id}] ${shortTitle(ownValue(sources, id)?.name ?? '')}`),
  };
}

/** The most characters of a name of a source: a source without authors is named by its title, of which the first words do. */
const longestName = 44;

/** "Systematic review and meta-analysis … 2023" */
function shortTitle(name: string): string {
  if (name.length <= longestName) return name;
  const [year = ''] = / \d{4}$/.exec(name) ?? [];
  const words = name.slice(0, longestName - year.length).replace(/\s+\S*$/, '');
  return `${words} …${year}`;
}
