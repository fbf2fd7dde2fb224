import type {Guide} from '../../src/guide/guide.js';
import type {Statement} from '../../src/guide/statement.js';

const from = (text: string, more: Partial<Statement> = {}): Statement => ({
  text,
  basis: 'guide',
  section: '1',
  ...more,
});

/** A statement that rests on a source. */
const cited = (text: string, ...references: string[]): Statement => from(text, {basis: 'source', references});

/**
 * A small, complete guide of a therapy that does not exist; a fixture for tests, made anew on each call. Every section has something
 * in each of its lists and in its optional fields, and cites a source.
 */
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
        {id: 'origins', label: 'Origins', value: cited('A test file', '1'), detail: from('Nobody signed it.')},
        {id: 'evidence-base', label: 'Evidence base', value: from('None')},
        {id: 'primary-uses', label: 'Primary uses', value: from('Used for tests')},
      ],
    },
    contraindications: {
      section: '4',
      origin: from('This list is a fixture.'),
      items: [
        {
          id: 'red',
          severity: 'absolute',
          lay: 'You are red',
          term: 'Rubedo',
          synonyms: ['scarlet', 'crimson'],
          why: cited('Red things have burned.', '2'),
          action: from('Stop before you begin.'),
          emergency: {lead: from('Call for help if red turns to'), signs: ['flames', 'smoke']},
          known: [from('One red thing was hurt.', {basis: 'project'})],
        },
        {
          id: 'blue',
          severity: 'relative',
          lay: 'You are blue',
          term: 'Caeruleum',
          synonyms: ['azure'],
          why: from('Blue things have faded.'),
          action: from('Ask a painter first.'),
        },
      ],
      seekHelp: {
        emergency: {lead: from('Call at once if'), signs: ['the color screams']},
        lead: from('After a color, seek help if'),
        signs: [from('the color spreads'), from('it runs')],
      },
      alsoAsk: {lead: from('Ask a painter too about', {basis: 'project'}), items: ['gold', 'silver']},
    },
    evidence: {
      overall: {...cited('Two fixtures have studied it.', '2', '3'), corrections: ['shorter-days']},
      reviews: [
        {reference: '2', year: 2020, scope: 'Slow days only', concludes: cited('Days got shorter.', '2')},
        {reference: '3', year: 2024, scope: 'All days of a week', concludes: cited('Days stayed as long.', '3')},
      ],
      reviewsNote: cited('One clockmaker wrote both.', '2', '3'),
      conditions: [
        {
          id: 'boredom',
          name: 'Boredom',
          direction: 'favours-therapy',
          finding: cited('One trial found less boredom.', '2'),
          certainty: {grade: 'very low', reference: '2'},
        },
        {id: 'hiccups', name: 'Hiccups', direction: 'no-study', finding: from('Nobody has studied hiccups.')},
      ],
      effects: [
        {
          id: 'boredom-after-a-week',
          reference: '2',
          conditions: ['boredom'],
          kind: 'trial',
          outcome: 'Yawns an hour',
          comparator: 'an empty room',
          timePoint: 'after one week',
          measure: 'MD',
          unit: 'yawns',
          value: -3,
          ciLow: -5,
          ciHigh: -1,
          better: 'lower',
          participants: 12,
          note: 'counted by a clock',
        },
        {
          id: 'boredom-pooled',
          reference: '3',
          conditions: ['boredom'],
          kind: 'pooled',
          outcome: 'Length of a day',
          comparator: 'a calendar',
          timePoint: 'after one year',
          measure: 'SMD',
          value: 0.1,
          ciLow: -0.2,
          ciHigh: 0.4,
          better: 'lower',
          participants: 40,
          trials: 3,
        },
      ],
      studies: [
        {
          reference: '2',
          conditions: ['boredom'],
          design: 'a trial of fixtures',
          size: 'twelve clocks',
          comparator: 'an empty shelf',
          followUp: 'seven days',
        },
      ],
    },
    practitioners: {
      lead: cited('Choose well.', '3'),
      credentials: [
        {id: 'tt', letters: 'TT-1', name: 'Tester of the first rank', meaning: from('One test was passed.')},
      ],
      questions: [from('Are you a test?'), from('Who tested you?')],
      redFlags: [from('Promises to pass every test.')],
      registers: [
        {
          id: 'board',
          name: 'Board of testers',
          region: 'Nowhere',
          role: from('Keeps a list of tests.'),
          url: 'https://board.example/',
        },
      ],
      registerNote: from('A list tells nothing of skill.'),
    },
    overview: {title: 'What it is', parts: [{paragraphs: [cited('It is a fixture for tests.', '3')]}]},
    mechanism: {
      title: 'How it is meant to work',
      parts: [{paragraphs: [cited('Rest is thought to work by itself.', '3')]}],
    },
    benefits: {title: 'What people hope for', parts: [{title: 'For tests', paragraphs: [cited('Green lights.', '2')]}]},
    techniques: {
      title: 'Styles',
      parts: [
        {
          paragraphs: [from('There are two styles.')],
          items: [
            {id: 'plain', name: 'Plain style', about: [cited('Nothing is added.', '3')]},
            {id: 'ornate', name: 'Ornate style', about: [from('A cushion is added.'), from('It is round.')]},
          ],
        },
      ],
    },
    makingAChoice: {title: 'Making your choice', parts: [{paragraphs: [cited('Toss a coin.', '3')]}]},
    related: {title: 'Related therapies', parts: [{paragraphs: [cited('Its nearest relative is a nap.', '3')]}]},
    conditions: {
      tiers: [
        {title: 'Main uses', conditions: [{condition: 'boredom', use: from('Used on slow days.')}]},
        {title: 'Other uses', conditions: [{condition: 'hiccups'}]},
      ],
      suits: [from('Patient people.')],
    },
    session: {
      stages: [
        {id: 'before', title: 'Before', steps: [cited('Sit down.', '3'), from('Take off your hat.')]},
        {id: 'after', title: 'After', steps: [from('Stand up.')]},
      ],
      durations: [from('It lasts one minute.')],
      common: [from('Some feel rested.')],
      seekHelp: {lead: from('After a session, seek help if'), signs: [from('the chair breaks')]},
      course: [from('One session is usual.')],
    },
    safety: {
      seekHelp: {
        emergency: {lead: from('Call at once if'), signs: ['nobody can wake you']},
        lead: from('At any time, seek help if'),
        signs: [from('you cannot wake up')],
      },
      alsoAsk: {lead: from('Ask a doctor too about', {basis: 'project'}), items: ['snoring']},
      sideEffects: [cited('Yawning is common.', '2')],
      risks: [from('Some fall asleep.')],
      notInstead: [from('Keep your appointments.')],
    },
    cost: {
      currency: 'EUR',
      price: {low: 1, high: 9, typicalLow: 2, typicalHigh: 4},
      about: cited('Prices of a fixture.', '3'),
      influences: from('They depend on nothing.'),
      course: {sessions: 3, why: from('Three is an example.')},
      paying: [{id: 'insurance', title: 'Insurance', statements: [from('Nobody pays.')]}],
    },
    comparison: {
      lead: from('Side by side.'),
      aspects: [
        {id: 'what', label: 'What is done'},
        {id: 'where', label: 'Where it is done'},
      ],
      therapies: [
        {id: 'test', name: 'Test therapy', cells: {what: cited('Resting', '3'), where: from('On a chair')}},
        {id: 'other', name: 'Other therapy', cells: {what: from('Waiting')}},
        {id: 'third', name: 'Third therapy', cells: {where: from('In a queue')}},
      ],
      notes: [from('No row is a verdict.')],
    },
    faq: {
      items: [
        {id: 'why', question: 'Why is it done?', answer: [cited('To test.', '3'), from('And to rest.')]},
        {id: 'when', question: 'When is it done?', answer: [from('On slow days.')]},
      ],
    },
    references: [
      {
        id: '1',
        kind: 'web page',
        csl: {type: 'webpage', title: 'A page', author: [{literal: 'A body'}], URL: 'https://test.example/'},
        audit: {state: 'verified', checked: '2026-10-01'},
      },
      {
        id: '2',
        kind: 'randomized trial',
        csl: {
          type: 'article-journal',
          title: 'Yawns of clocks',
          author: [{family: 'Tester', given: 'Ada'}],
          'container-title': 'Journal of Fixtures',
          issued: {'date-parts': [[2020]]},
          volume: '7',
          page: '1-9',
          DOI: '10.9999/yawns',
        },
        concludes: 'Clocks yawn less in company.',
        limits: 'Two clocks stood still.',
        audit: {state: 'partly', checked: '2026-10-01', note: 'Its tables were not seen.', correction: 'misprint'},
      },
      {
        id: '3',
        kind: 'systematic review',
        csl: {
          type: 'article-journal',
          title: 'Days and their length',
          author: [{family: 'Fixture', given: 'Ben'}],
          'container-title': 'Calendar Studies',
          issued: {'date-parts': [[2024]]},
          PMID: '99999999',
        },
        concludes: 'No day became shorter.',
        audit: {state: 'verified', checked: '2026-10-01'},
        addedByProject: true,
      },
    ],
    corrections: [
      {
        id: 'misprint',
        sections: ['references'],
        lines: [3],
        guideSays: 'Volume 8.',
        sourceSays: 'Volume 7.',
        why: 'The record says so.',
        references: ['2'],
      },
      {
        id: 'shorter-days',
        sections: ['1'],
        lines: [1],
        guideSays: 'Every day becomes shorter.',
        sourceSays: 'The days of one week did.',
        why: 'The source is about one week.',
        references: ['2'],
      },
      {
        id: 'founder',
        sections: ['2'],
        lines: [2],
        guideSays: 'A clock founded it.',
        sourceSays: 'A calendar founded it.',
        why: 'The source names a calendar.',
      },
    ],
  };
}
