import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {describe, it} from 'node:test';

/** citation-js reads back what a reader copies: an independent judge of our formats. */
const load = createRequire(import.meta.url);
const {Cite} = load('@citation-js/core');
for (const plugin of ['bibtex', 'ris', 'csl']) load(`@citation-js/plugin-${plugin}`);

/** @type {typeof import('../../src/guide/index.js')} */
const {citationFormats} = await import(String(new URL('../../dist/guide/index.js', import.meta.url)));

const references = JSON.parse(
  readFileSync(new URL('../../data/craniosacral-therapy/references.json', import.meta.url), 'utf8'),
);

/** @param {any} author */
const nameOf = ({literal, family, given, 'non-dropping-particle': particle}) =>
  [given, particle, literal ?? family].filter(Boolean).join(' ').replaceAll('-', ' ');

/** What identifies a work, from CSL-JSON of ours or of the judge. @param {any} csl */
const gist = (csl) => ({
  title: csl.title,
  authors: (csl.author ?? []).map(nameOf),
  in: csl['container-title'],
  year: csl.issued?.['date-parts'][0][0],
  volume: csl.volume,
  issue: csl.issue,
  page: csl.page?.replace('–', '-'),
  DOI: csl.DOI,
});

describe('a copied citation', () => {
  for (const reference of references) {
    for (const format of /** @type {const} */ (['BibTeX', 'RIS'])) {
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
      const [part = ''] = ours.slice(ours.indexOf(csl.title)).split(/-[a-z]?\d+\. |\. doi:|\. http|\.$/);
      assert.ok(theirs.replace(' [Internet]', '').includes(part), `${part}\n${theirs}`);
    });
  }

  it('gives up to six authors in AMA, and three of more', () => {
    const author = (/** @type {number} */ count) =>
      Array.from({length: count}, (_, index) => ({family: `Name${index}`, given: 'A'}));
    const ama = (/** @type {number} */ count) =>
      citationFormats.AMA({id: '1', csl: {type: 'book', title: 'T', author: author(count)}});
    assert.match(ama(6), /^Name0 A, .*Name5 A\. T\.$/);
    assert.match(ama(7), /^Name0 A, Name1 A, Name2 A, et al\. T\.$/);
  });

  it('writes what BibTeX would take for a command as itself', () => {
    const reference = {id: '1', csl: {type: /** @type {const} */ ('book'), title: '100% of $5 & {more}_#'}};
    assert.equal(new Cite(citationFormats.BibTeX(reference)).data[0].title, reference.csl.title);
  });
});
