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
      name: 'Applied relaxation test therapy',
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
    overview: {title: 'What it is', parts: [{paragraphs: [from('It is a fixture for tests.')]}]},
    mechanism: {title: 'How it is meant to work', parts: [{paragraphs: [from('It does not.')]}]},
    benefits: {title: 'What people hope for', parts: [{title: 'For tests', paragraphs: [from('Green lights.')]}]},
    techniques: {
      title: 'Styles',
      parts: [{paragraphs: [], items: [{id: 'plain', name: 'Plain style', about: [from('Nothing is added.')]}]}],
    },
    makingAChoice: {title: 'Making your choice', parts: [{paragraphs: [from('Toss a coin.')]}]},
    related: {title: 'Related therapies', parts: [{paragraphs: [from('There are none.')]}]},
    conditions: {
      tiers: [{title: 'Main uses', conditions: [{condition: 'boredom', use: from('Used on slow days.')}]}],
      suits: [from('Patient people.')],
    },
    session: {
      stages: [
        {id: 'before', title: 'Before', steps: [from('Sit down.')]},
        {id: 'after', title: 'After', steps: [from('Stand up.')]},
      ],
      durations: [from('One minute.')],
      common: [from('Nothing.')],
      seekHelp: {lead: from('Seek help if'), signs: [from('it breaks')]},
      course: [from('One session.')],
    },
    safety: {
      seekHelp: {lead: from('Seek help if'), signs: [from('it breaks')]},
      sideEffects: [from('Yawning.')],
      risks: [from('Falling asleep.')],
      notInstead: [from('Keep your appointments.')],
    },
    cost: {
      currency: 'EUR',
      price: {low: 1, high: 9, typicalLow: 2, typicalHigh: 4},
      about: from('Prices of a fixture.'),
      influences: from('They depend on nothing.'),
      course: {sessions: 3, why: from('Three is an example.')},
      paying: [{id: 'insurance', title: 'Insurance', statements: [from('Nobody pays.')]}],
    },
    comparison: {
      lead: from('Side by side.'),
      aspects: [{id: 'what', label: 'What is done'}],
      therapies: [
        {id: 'test', name: 'Test therapy', cells: {what: from('Resting')}},
        {id: 'other', name: 'Other therapy', cells: {}},
      ],
      notes: [],
    },
    faq: {items: [{id: 'why', question: 'Why?', answer: [from('To test.')]}]},
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
