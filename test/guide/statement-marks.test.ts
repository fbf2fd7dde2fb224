import {expect} from '@open-wc/testing';
import {marksIn} from '../../src/guide/statement-marks.js';

const guide = {text: 'One.', basis: 'guide'};
const project = {text: 'Two.', basis: 'project'};
const source = {text: 'Three.', basis: 'source', references: ['1']};

describe('marksIn', () => {
  for (const [name, content, marks] of [
    ['nothing', undefined, []],
    ['a statement with a source', source, []],
    ['a statement of the guide', {lead: guide}, ['guide']],
    ['a block of one basis, for which a line says it', {lines: [guide, guide]}, []],
    ['a block of one statement', {lines: [guide]}, ['guide']],
    ['a block of two bases', {lines: [guide, project]}, ['guide', 'project']],
    ['a block with a reference', {lines: [guide, {...guide, references: ['1']}]}, ['guide']],
    ['a block beside a statement', {lead: project, lines: [guide, guide]}, ['project']],
    ['items with a statement each', {items: [{about: guide}, {about: guide}]}, ['guide']],
  ] as const) {
    it(`finds ${marks.join(' and ') || 'none'} in ${name}`, () => {
      expect(marksIn(content)).to.deep.equal(marks);
    });
  }
});
