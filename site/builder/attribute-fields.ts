import {comparison, evidence, quickFacts, references} from '#guide';
import {directoryFields, readDestination} from '../../src/guide/directory.js';
import {isSessionCount, sessionLimits} from '../../src/guide/estimate.js';
import {ownValue} from '../../src/guide/own-value.js';

/** The field for one attribute of a widget. */
export interface AttributeField {
  /** The attribute. */
  name: string;
  label: string;
  help?: string;
  /** The values there are; free text when left out. */
  choices?: readonly (readonly [value: string, label: string])[];
  /** What is wrong with a value, in a sentence; "" when nothing is. */
  fault?: (value: string) => string;
}

type FieldDetails = Omit<AttributeField, 'name'>;

const facts = quickFacts.data.facts.map(({id}) => id);
const therapies = comparison.data.therapies.map(({id}) => id);

/** The fields by attribute. */
const details: Readonly<Record<string, FieldDetails>> = {
  heading: {label: 'Heading', help: 'Leave it empty for the widget’s own.'},
  'heading-level': {
    label: 'Heading level',
    help: 'One more than the heading above it on your page.',
    choices: [['', '2 (usual)'], ...['1', '3', '4', '5', '6'].map((level) => [level, level] as const)],
  },
  theme: {
    label: 'Light or dark',
    choices: [
      ['', 'As your page'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ],
  },
  expanded: {
    label: 'Details',
    choices: [
      ['', 'Closed until your reader opens them'],
      ['expanded', 'All open'],
    ],
  },
  schema: {
    label: 'For search engines',
    choices: [
      ['', 'Add nothing'],
      ['on', 'Add what is shown as schema.org data'],
    ],
  },
  condition: {
    label: 'Condition',
    choices: [['', 'All'], ...evidence.data.conditions.map(({id, name}) => [id, name] as const)],
  },
  facts: {
    label: 'Which facts',
    help: `In your order, with spaces: ${facts.join(' ')}`,
    fault: listFault(facts, 1, facts.length),
  },
  view: {
    label: 'Show',
    choices: [
      ['', 'Everything'],
      ['words', 'The words'],
      ['numbers', 'The numbers'],
      ['plot', 'The numbers with a plot'],
    ],
  },
  href: {
    label: 'Address of your booking page or directory',
    help: `A directory may hold ${directoryFields.map((field) => `{${field}}`).join(', ')}. Leave it empty to help readers choose.`,
    fault: addressFault,
  },
  label: {label: 'Words on the button'},
  section: {
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
  sessions: {label: 'Sessions to start with', fault: sessionsFault},
  therapies: {
    label: 'Which therapies',
    help: `Two to four, with spaces: ${therapies.join(' ')}`,
    fault: listFault(therapies, 2, 4),
  },
  ref: {
    label: 'Source',
    choices: references.data.items.map(({id}) => [id, `${id}. ${references.sources[id]?.name ?? ''}`] as const),
  },
};

/** The field for an attribute; one that is not in the table gets a text field with its own name. */
export function fieldFor(name: string): AttributeField {
  return {name, ...(ownValue(details, name) ?? {label: name})};
}

/** Checks a list of ids: all of them known, and neither too few nor too many. */
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
  const {min, max} = sessionLimits;
  const isUsable = value === '' || isSessionCount(Number(value));
  return isUsable ? '' : `Write a whole number from ${min} to ${max}.`;
}
