import type {Guide} from '../../src/guide/guide.js';
import type {Statement} from '../../src/guide/statement.js';

const from = (text: string, more: Partial<Statement> = {}): Statement => ({
  text,
  basis: 'guide',
  section: '1',
  ...more,
});

/** A small, complete guide of a therapy that does not exist; a fixture for tests, made anew on each call. */
export function smallGuide(): Guide {
  return {
    about: {
      id: 'test-therapy',
      name: 'Test therapy',
      practitioner: 'test therapist',
      language: 'en',
      version: '9.9.9',
      checked: '2026-10-01',
      source: {title: 'A fixture', accessed: '2026-10-01'},
    },
    quickFacts: {
      facts: [
        {id: 'origins', label: 'Origins', value: from('A test file', {references: ['1'], basis: 'source'})},
        {id: 'evidence-base', label: 'Evidence base', value: from('None')},
        {id: 'primary-uses', label: 'Primary uses', value: from('Used for tests')},
      ],
    },
    contraindications: {
      origin: from('This list is a fixture.'),
      items: [
        {
          id: 'red',
          severity: 'absolute',
          lay: 'You are red',
          term: 'Rubedo',
          synonyms: [],
          why: from('Red.'),
          action: from('Stop.'),
        },
        {
          id: 'blue',
          severity: 'relative',
          lay: 'You are blue',
          term: 'Caeruleum',
          synonyms: ['azure'],
          why: from('Blue.'),
          action: from('Ask.'),
        },
      ],
      seekHelp: {lead: from('Seek help if'), signs: [from('it breaks')]},
    },
    evidence: {
      overall: from('Nobody has studied it.'),
      reviews: [],
      conditions: [{id: 'boredom', name: 'Boredom', direction: 'no-study', finding: from('No study.')}],
      effects: [],
      studies: [],
    },
    practitioners: {
      lead: from('Choose well.'),
      credentials: [],
      questions: [from('Are you a test?')],
      redFlags: [],
      registers: [],
      registerNote: from('There is no register.'),
    },
    references: [
      {
        id: '1',
        kind: 'web page',
        csl: {type: 'webpage', title: 'A page', author: [{literal: 'A body'}], URL: 'https://test.example/'},
        audit: {state: 'verified', checked: '2026-10-01'},
      },
    ],
    corrections: [],
  };
}
