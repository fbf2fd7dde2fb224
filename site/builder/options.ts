import {comparison, evidence, quickFacts, references} from '#guide';
import {directoryFields, readDestination} from '../../src/guide/directory.js';

/** One thing that a person can set about a widget. */
export interface Option {
  /** The attribute. */
  name: string;
  label: string;
  help?: string;
  /** The values there are; free text when left out. */
  choices?: readonly (readonly [value: string, label: string])[];
  /** What is wrong with a value, in a sentence; "" when nothing is. */
  fault?: (value: string) => string;
}

/** A widget as a person who pastes it knows it. */
export interface Widget {
  tag: string;
  name: string;
  options: readonly Option[];
}

const everybody: readonly Option[] = [
  {name: 'heading', label: 'Heading', help: 'Leave it empty for the widget’s own.'},
  {
    name: 'heading-level',
    label: 'Heading level',
    help: 'One more than the heading above it on your page.',
    choices: [['', '2 (usual)'], ...['1', '3', '4', '5', '6'].map((level) => [level, level] as const)],
  },
  {
    name: 'theme',
    label: 'Light or dark',
    choices: [
      ['', 'As your page'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ],
  },
];

const schema: Option = {
  name: 'schema',
  label: 'For search engines',
  choices: [
    ['', 'Add nothing'],
    ['on', 'Add what is shown as schema.org data'],
  ],
};

const condition: Option = {
  name: 'condition',
  label: 'Condition',
  choices: [['', 'All'], ...evidence.data.conditions.map(({id, name}) => [id, name] as const)],
};

/** Ids of a list, in words: all of them known, and at least so many. */
function listFault(allowed: readonly string[], least: number, most: number): (value: string) => string {
  return (value) => {
    const ids = value.split(/\s+/).filter(Boolean);
    const unknown = ids.find((id) => !allowed.includes(id));
    if (unknown) return `“${unknown}” is not one of ${allowed.join(', ')}.`;
    return ids.length === 0 || (ids.length >= least && ids.length <= most) ? '' : `Write ${least} to ${most} of them.`;
  };
}

function addressFault(value: string): string {
  const destination = value === '' ? undefined : readDestination(value, 'https://your.site/');
  return destination?.kind === 'refused' ? `The ${destination.reason}.` : '';
}

function sessionsFault(value: string): string {
  const count = Number(value);
  return value === '' || (Number.isInteger(count) && count >= 1 && count <= 100)
    ? ''
    : 'Write a whole number from 1 to 100.';
}

const facts = quickFacts.data.facts.map(({id}) => id);
const therapies = comparison.data.therapies.map(({id}) => id);

/** Every widget that can be pasted, most asked for first. */
export const widgets: readonly Widget[] = [
  {
    tag: 'therapy-quick-facts',
    name: 'Quick facts',
    options: [
      ...everybody,
      {
        name: 'facts',
        label: 'Which facts',
        help: `In your order, with spaces: ${facts.join(' ')}`,
        fault: listFault(facts, 1, facts.length),
      },
    ],
  },
  {tag: 'therapy-contraindication-checker', name: 'Check before you book', options: everybody},
  {
    tag: 'therapy-evidence-summary',
    name: 'What the studies found',
    options: [
      ...everybody,
      condition,
      {
        name: 'view',
        label: 'Show',
        choices: [
          ['', 'Everything'],
          ['words', 'The words'],
          ['numbers', 'The numbers'],
          ['plot', 'The numbers with a plot'],
        ],
      },
    ],
  },
  {
    tag: 'therapy-practitioner-finder',
    name: 'Find a practitioner',
    options: [
      ...everybody,
      {
        name: 'href',
        label: 'Address of your booking page or directory',
        help: `A directory may hold ${directoryFields.map((field) => `{${field}}`).join(', ')}. Leave it empty to help readers choose.`,
        fault: addressFault,
      },
      {name: 'label', label: 'Words on the button'},
    ],
  },
  {
    tag: 'therapy-section',
    name: 'A piece of the guide',
    options: [
      ...everybody,
      {
        name: 'section',
        label: 'Which piece',
        choices: [
          ['', 'What it is'],
          ['mechanism', 'How it is meant to work'],
          ['benefits', 'What people hope for'],
          ['techniques', 'Styles of the therapy'],
          ['making-a-choice', 'Making your choice'],
          ['related', 'Related therapies'],
        ],
      },
    ],
  },
  {tag: 'therapy-conditions', name: 'What it is used for', options: [...everybody, condition]},
  {tag: 'therapy-session', name: 'What a session is like', options: everybody},
  {tag: 'therapy-safety', name: 'Risks and side effects', options: everybody},
  {tag: 'therapy-questions', name: 'Questions to ask', options: everybody},
  {
    tag: 'therapy-cost',
    name: 'What it costs',
    options: [...everybody, {name: 'sessions', label: 'Sessions to start with', fault: sessionsFault}],
  },
  {
    tag: 'therapy-comparison',
    name: 'Beside other therapies',
    options: [
      ...everybody,
      {
        name: 'therapies',
        label: 'Which therapies',
        help: `Two to four, with spaces: ${therapies.join(' ')}`,
        fault: listFault(therapies, 2, 4),
      },
    ],
  },
  {tag: 'therapy-faq', name: 'Questions and answers', options: [...everybody, schema]},
  {tag: 'therapy-references', name: 'The sources', options: everybody},
  {
    tag: 'therapy-cite',
    name: 'A citation in your own sentence',
    options: [
      {
        name: 'ref',
        label: 'Source',
        choices: references.data.items.map(({id}) => [id, `${id}. ${references.sources[id]?.name ?? ''}`] as const),
      },
    ],
  },
  {tag: 'therapy-article', name: 'The whole guide', options: [...everybody, schema]},
];
