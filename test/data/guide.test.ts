import {expect} from '@open-wc/testing';
import {statementsIn} from '../../src/audit/statements.js';
import {citationsIn} from '../../src/guide/citation-refs.js';
import {parseGuide, sectionNames} from '../../src/guide/parse-guide.js';
import type {Csl} from '../../src/guide/sections/references.js';
import {about, corrections, references, sections} from '../support/written-guide.js';
import audit from '../../data/craniosacral-therapy.audit.json';

const {contraindications, evidence, practitioners, safety, session} = sections;
const whole = JSON.stringify({about, ...sections, references, corrections});

const statements = Object.entries(sections).flatMap(([name, section]) => statementsIn(section, name));

describe('data/craniosacral-therapy', () => {
  it('holds to the schema', () => {
    expect(parseGuide({about, ...sections, references, corrections}).issues).to.deep.equal([]);
  });

  it('uses every reference, and cites none that is not there', () => {
    const cited = citationsIn([sections, Object.values(corrections)]);
    for (const {list, id, path} of cited) {
      expect(
        (list === 'references' ? references : corrections).some((one) => one.id === id),
        `${path} ${id}`,
      ).to.equal(true);
    }
    const used = new Set(
      citationsIn([sections, corrections])
        .filter(({list}) => list === 'references')
        .map(({id}) => id),
    );
    expect(references.map(({id}) => id).filter((id) => !used.has(id))).to.deep.equal([]);
  });

  it('numbers the references of the guide 1 to 14 and marks those that this project added', () => {
    expect(references.slice(0, 14).map(({id}) => id)).to.deep.equal(
      Array.from({length: 14}, (_, index) => String(index + 1)),
    );
    expect(references.filter((one) => 'addedByProject' in one && one.addedByProject).map(({id}) => id)).to.deep.equal(
      references.slice(14).map(({id}) => id),
    );
  });

  for (const {id, csl} of references.slice(0, 14) as {id: string; csl: Csl}[]) {
    it(`prints of reference ${id} what the audit verified, and nothing else`, () => {
      const verified = audit.references[id as keyof typeof audit.references];
      expect(csl.DOI ?? null).to.equal(verified.doi);
      expect(csl.PMID ?? null).to.equal(verified.pmid);
      expect(csl.PMCID ?? null).to.equal(verified.pmcid);
      if (csl.URL) expect(csl.URL).to.equal(verified.url);
      for (const field of ['volume', 'issue'] as const) expect(csl[field] ?? null).to.equal(verified[field]);
      expect(csl.page?.replace('–', '-') ?? null).to.equal(verified.pages);
      if (verified.year) expect(String(csl.issued?.['date-parts'][0]?.[0])).to.equal(verified.year.slice(0, 4));
    });
  }

  it('prints of the added references only identifiers that the audit verified', () => {
    const verified = JSON.stringify([audit.added, audit.otherEvidence, audit.statements]);
    for (const {id, csl} of references.slice(14) as {id: string; csl: Csl}[]) {
      for (const identifier of [csl.DOI, csl.PMID, csl.PMCID, csl.URL]) {
        if (identifier) expect(verified, `reference ${id}`).to.include(JSON.stringify(identifier));
      }
    }
  });

  it('prints none of the wrong identifiers of the source guide', () => {
    for (const wrong of audit.wrongIdentifiers) expect(whole).not.to.include(wrong);
  });

  it('links to registers only by addresses that the audit verified', () => {
    const verified = audit.registers
      .filter(({verification}) => verification.startsWith('verified'))
      .map(({url}) => url);
    for (const register of practitioners.registers) {
      if ('url' in register) expect(verified).to.include(register.url);
    }
  });

  it('carries every pooled effect of reference 10, and no figure that the audit did not see', () => {
    const figures = ({value, ciLow, ciHigh}: {value: number; ciLow: number; ciHigh: number}) =>
      `${value} ${ciLow} ${ciHigh}`;
    const seen = audit.effects.map(figures);
    for (const effect of evidence.effects) expect(seen, effect.id).to.include(figures(effect));
    const ofTen = evidence.effects.filter(({reference}) => reference === '10').map(figures);
    const auditOfTen = audit.effects.filter((one) => 'reference' in one && one.reference === '10').map(figures);
    expect(ofTen.sort()).to.deep.equal(auditOfTen.sort());
    expect(ofTen).to.have.length(8);
  });

  it('plots no study without a comparison', () => {
    const withoutControl = ['5', '6', '7', '8', '11', '14'];
    expect(evidence.effects.filter(({reference}) => withoutControl.includes(reference))).to.deep.equal([]);
  });

  it('logs a correction for every claim of the guide that the audit found wrong, and for every inconsistency', () => {
    const logged = new Set(corrections.flatMap(({lines}) => lines));
    const wrong = audit.claims.filter(({verdict}) => ['overstated', 'not-supported', 'contradicted'].includes(verdict));
    expect(wrong.filter(({line}) => !logged.has(line)).map(({line}) => line)).to.deep.equal([]);
    expect(
      audit.inconsistencies.filter(({lines}) => !lines.every((line) => logged.has(line))).map(({id}) => id),
    ).to.deep.equal([]);
  });

  it('says of each statement where it comes from and what carries it', () => {
    for (const {path, basis, section, references: carriers = []} of statements) {
      expect(basis === 'project' || section !== undefined, `${path} names its section`).to.equal(true);
      expect(basis !== 'source' || carriers.length > 0, `${path} names its source`).to.equal(true);
    }
  });

  it('says when to seek help in the same words wherever it says it', () => {
    expect(safety.seekHelp).to.deep.equal(contraindications.seekHelp);
    expect(session.seekHelp).to.deep.equal(contraindications.seekHelp);
    expect(safety.alsoAsk).to.deep.equal(contraindications.alsoAsk);
  });

  it('has every section of the model', () => {
    expect(Object.keys(sections).sort()).to.deep.equal(sectionNames.filter((name) => name !== 'references').sort());
  });

  it('marks the infant death of 2009 as added by this project, beside "children under 2"', () => {
    const item = contraindications.items.find(({id}) => id === 'under-two');
    expect(item?.known?.[0]).to.include({basis: 'project'});
    expect(item?.known?.[0]?.references).to.deep.equal(['15']);
    expect(corrections.some(({id}) => id === 'contraindication-source')).to.equal(true);
  });
});
