import {expect} from '@open-wc/testing';
import {about, corrections, references, sections} from '../support/written-guide.js';
import audit from '../../data/craniosacral-therapy.audit.json';
import rows from './coverage.json';

const data: Record<string, unknown> = {about, ...sections, references, corrections};

/** One fact of the source guide: where our data tells it, and in which words; or why it does not. */
interface Row {
  section: string;
  line: number;
  fact: string;
  state: string;
  where?: string;
  says?: string;
  correction?: string;
  why?: string;
}

const told = (rows as Row[]).filter(({state}) => state !== 'left out');

describe('the coverage of the source guide', () => {
  it('has a row for every fact', () => {
    expect(rows.length).to.be.above(300);
    for (const section of ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', 'related', 'references']) {
      expect(rows.filter((row) => row.section === section).length, section).to.be.above(5);
    }
  });

  it('points each row at words that stand in the data', () => {
    const lost = told.filter(({where = '', says}) => !says || !JSON.stringify(data[where] ?? '').includes(says));
    expect(lost).to.deep.equal([]);
  });

  it('names for what was corrected a correction that is about that line', () => {
    const corrected = (rows as Row[]).filter(({state}) => state === 'corrected');
    const unlogged = corrected.filter(
      ({line, correction}) => !corrections.some(({id, lines}) => id === correction && lines.includes(line)),
    );
    expect(unlogged).to.deep.equal([]);
  });

  it('meets every correction in some row', () => {
    const met = (rows as Row[]).map(({correction}) => correction);
    expect(corrections.map(({id}) => id).filter((id) => !met.includes(id))).to.deep.equal([]);
  });

  it('says of what was left out why', () => {
    for (const row of (rows as Row[]).filter(({state}) => state === 'left out')) {
      expect(row.why?.length ?? 0, row.fact).to.be.above(20);
    }
  });

  it('knows no other state', () => {
    expect([...new Set(rows.map(({state}) => state))].sort()).to.deep.equal(['corrected', 'kept', 'left out']);
  });

  it('covers every line whose claim was audited', () => {
    const lines = new Set(rows.map(({line}) => line));
    expect(audit.claims.map(({line}) => line).filter((line) => !lines.has(line))).to.deep.equal([]);
  });
});
