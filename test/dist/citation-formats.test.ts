import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {describe, it} from 'node:test';
import type {Csl, Reference} from '../../src/guide/sections/references.js';

/** An author in CSL-JSON, which has more fields than ours. */
type AnyAuthor = Partial<Record<'literal' | 'family' | 'given' | 'non-dropping-particle', string>>;

type AnyCsl = Omit<Csl, 'author'> & {author?: readonly AnyAuthor[]};

/** What is used of citation-js, which brings no types. */
interface CitationJs {
  Cite: new (work: string | readonly object[]) => {
    data: readonly [AnyCsl];
    format(kind: 'bibliography', options: {template: string; lang: string}): string;
  };
}

/** citation-js reads back what a reader copies: an independent judge of our formats. */
const load = createRequire(import.meta.url);
const {Cite} = load('@citation-js/core') as CitationJs;
for (const plugin of ['bibtex', 'ris', 'csl']) load(`@citation-js/plugin-${plugin}`);

const {citationFormats} = (await import(
  String(new URL('../../dist/guide/index.js', import.meta.url))
)) as typeof import('../../src/guide/index.js');

const references = JSON.parse(
  readFileSync(new URL('../../data/craniosacral-therapy/references.json', import.meta.url), 'utf8'),
) as Reference[];

function nameOf({literal, family, given, 'non-dropping-particle': particle}: AnyAuthor): string {
  return [given, particle, literal ?? family].filter(Boolean).join(' ').replaceAll('-', ' ');
}

/** What identifies a work, from CSL-JSON of ours or of the judge. */
const gist = (csl: AnyCsl) => ({
  title: csl.title,
  authors: (csl.author ?? []).map(nameOf),
  in: csl['container-title'],
  year: csl.issued?.['date-parts'][0]?.[0],
  volume: csl.volume,
  issue: csl.issue,
  page: csl.page?.replace('–', '-'),
  DOI: csl.DOI,
});

describe('a copied citation', {timeout: 60_000}, () => {
  for (const reference of references) {
    for (const format of ['BibTeX', 'RIS'] as const) {
      it(`of reference ${reference.id} as ${format} says the same when citation-js reads it`, () => {
        const {data} = new Cite(citationFormats[format](reference));
        assert.equal(data.length, 1);
        assert.deepEqual(gist(data[0]), gist(reference.csl));
      });
    }

    it(`of reference ${reference.id} as AMA gives title, place and year as citation-js does`, () => {
      const {csl} = reference;
      const ours = citationFormats.AMA(reference);
      const theirs = new Cite([{...csl, id: 'x'}]).format('bibliography', {template: 'vancouver', lang: 'en-US'});
      // Vancouver cuts the last page short and says where a link leads; up to there the two styles agree.
      const [part = ''] = ours.slice(ours.indexOf(csl.title)).split(/-[a-z]?\d+\.(?: |$)|\. doi:|\. http|\.$/);
      assert.ok(theirs.replace(' [Internet]', '').includes(part), `${part}\n${theirs}`);
    });
  }

  it('gives up to six authors in AMA, and three of more', () => {
    const author = (count: number) => Array.from({length: count}, (_, index) => ({family: `Name${index}`, given: 'A'}));
    const ama = (count: number) =>
      citationFormats.AMA({id: '1', csl: {type: 'book', title: 'T', author: author(count)}});
    assert.match(ama(6), /^Name0 A, .*Name5 A\. T\.$/);
    assert.match(ama(7), /^Name0 A, Name1 A, Name2 A, et al\. T\.$/);
  });

  it('writes what BibTeX would take for a command as itself', () => {
    const reference = {id: '1', csl: {type: 'book', title: '100% of $5 & {more}_#'}} as const;
    assert.equal(new Cite(citationFormats.BibTeX(reference)).data[0].title, reference.csl.title);
  });
});
