import {expect} from '@open-wc/testing';
import {sharedBasis} from '../../src/guide/shared-basis.js';
import type {Statement} from '../../src/guide/statement.js';

const guide: Statement = {text: 'It is said.', basis: 'guide'};
const project: Statement = {text: 'We say so.', basis: 'project'};
const cited: Statement = {...guide, references: ['4']};
const source: Statement = {text: 'It was found.', basis: 'source', references: ['1']};

describe('sharedBasis', () => {
  const cases: readonly [name: string, statements: Statement[], expected: string | undefined][] = [
    ['no statement', [], undefined],
    ['one statement, which says it itself', [guide], undefined],
    ['two statements of the guide', [guide, guide], 'guide'],
    ['two statements of this project', [project, project, project], 'project'],
    ['an empty list of references', [guide, {...guide, references: []}], 'guide'],
    ['statements of the guide and of this project', [guide, project], undefined],
    ['a statement with a reference', [guide, cited], undefined],
    ['a statement with a reference first', [cited, guide], undefined],
    ['statements with sources', [source, source], undefined],
    ['a statement with a source among others', [guide, source], undefined],
  ];
  for (const [name, statements, expected] of cases) {
    it(`is ${expected ?? 'nothing'} for ${name}`, () => expect(sharedBasis(statements)).to.equal(expected));
  }
});
