import {expect} from '@open-wc/testing';
import {ascendingIds, authorLine, identifierLinks, linkLabel, shortName, whereLine} from '../../src/guide/citations.js';
import {citationsIn} from '../../src/guide/citation-refs.js';
import type {Csl, Reference} from '../../src/guide/sections/references.js';

function reference(csl: Partial<Csl>): Reference {
  return {
    id: '1',
    kind: 'trial',
    audit: {state: 'verified', checked: '2026-11-23'},
    csl: {type: 'article-journal', title: 'A trial', ...csl},
  };
}

const people = ['Haller', 'Lauche', 'Sundberg', 'Dobos'].map((family) => ({family, given: 'H'}));
const issued = {'date-parts': [[2019]]};

describe('a citation', () => {
  for (const [name, made, line] of [
    ['two authors', reference({author: people.slice(0, 2)}), 'Haller H, Lauche H'],
    ['three authors', reference({author: people.slice(0, 3)}), 'Haller H, et al.'],
    ['a body', reference({author: [{literal: 'Cleveland Clinic'}]}), 'Cleveland Clinic'],
    ['an author list that was not seen', reference({}), ''],
  ] as const) {
    it(`names ${name}`, () => expect(authorLine(made)).to.equal(line));
  }

  for (const [csl, line] of [
    [
      {'container-title': 'Healthcare (Basel)', issued, volume: '12', issue: '6', page: '679'},
      'Healthcare (Basel) 2019;12(6):679',
    ],
    [
      {'container-title': 'Complement Ther Med', issued, volume: '58', page: '102702'},
      'Complement Ther Med 2019;58:102702',
    ],
    [{issued}, '2019'],
    [{}, ''],
  ] as const) {
    it(`says where: "${line}"`, () => expect(whereLine(reference(csl).csl)).to.equal(line));
  }

  for (const [csl, name] of [
    [{author: people, issued}, 'Haller 2019'],
    [{author: [{literal: 'Cleveland Clinic'}]}, 'Cleveland Clinic'],
    [{issued}, 'A trial 2019'],
  ] as const) {
    it(`has the short name "${name}"`, () => expect(shortName(reference(csl as Partial<Csl>))).to.equal(name));
  }

  it('links each identifier, and its own address only where it has none', () => {
    const csl = {
      type: 'article-journal',
      title: 'A',
      DOI: '10.1000/a(b)',
      PMID: '12',
      PMCID: 'PMC3',
      URL: 'https://a.example/',
    } as const;
    expect(identifierLinks(csl)).to.deep.equal([
      'https://doi.org/10.1000/a(b)',
      'https://pubmed.ncbi.nlm.nih.gov/12/',
      'https://pmc.ncbi.nlm.nih.gov/articles/PMC3/',
    ]);
    expect(identifierLinks({type: 'webpage', title: 'A', URL: 'https://a.example/'})).to.deep.equal([
      'https://a.example/',
    ]);
    expect(identifierLinks({type: 'webpage', title: 'A'})).to.deep.equal([]);
  });
});

describe('the link to a reference', () => {
  for (const [href, label] of [
    ['https://doi.org/10.1000/a(b)', 'DOI'],
    ['https://pubmed.ncbi.nlm.nih.gov/12/', 'PubMed'],
    ['https://pmc.ncbi.nlm.nih.gov/articles/PMC3/', 'PMC'],
    ['https://www.a.example/page', 'a.example'],
  ] as const) {
    it(`is called ${label} for ${href}`, () => expect(linkLabel(href)).to.equal(label));
  }
});

describe('the numbers of references', () => {
  for (const [ids, ascending] of [
    [
      ['10', '1', '9'],
      ['1', '9', '10'],
    ],
    [['2', '2'], ['2']],
    [
      ['smith', 'jones'],
      ['jones', 'smith'],
    ],
  ] as const) {
    it(`ascend: ${ids.join()}`, () => expect(ascendingIds(ids)).to.deep.equal(ascending));
  }
});

describe('citationsIn', () => {
  it('finds references and corrections at any depth, with their paths', () => {
    const section = {facts: [{value: {references: ['1', '2'], corrections: ['x']}}], certainty: {reference: '3'}};
    expect(citationsIn(section, 'quickFacts')).to.deep.equal([
      {list: 'references', id: '1', path: 'quickFacts.facts[0].value.references[0]'},
      {list: 'references', id: '2', path: 'quickFacts.facts[0].value.references[1]'},
      {list: 'corrections', id: 'x', path: 'quickFacts.facts[0].value.corrections[0]'},
      {list: 'references', id: '3', path: 'quickFacts.certainty.reference'},
    ]);
  });
});
