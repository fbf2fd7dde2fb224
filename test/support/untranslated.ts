import {citationFormats} from '../../src/guide/citation-formats.js';
import {shortName} from '../../src/guide/citations.js';
import {practitioners, references} from '#guide';
import {smallGuide} from './small-guide.js';

/** What a reader types into a widget in a test. */
export const typed = 'Is it warm?';

/** What is the same in every language: names of sources, of their registries and of formats, the letters of a credential, a reader's own words. */
export const untranslated: readonly string[] = [
  ...Object.values(references.sources).map(({name}) => name),
  ...smallGuide().references.map(shortName),
  ...[...practitioners.data.credentials, ...(smallGuide().practitioners?.credentials ?? [])].map(
    ({letters}) => letters,
  ),
  ...Object.keys(citationFormats),
  ...['DOI', 'PubMed', 'PMC'],
  typed,
];
