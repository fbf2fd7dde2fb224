import {comparedAtMost} from '../../src/guide/choose-therapies.js';
import {directoryFields, readDestination} from '../../src/guide/directory.js';
import {isSessionCount, sessionLimits} from '../../src/guide/estimate.js';
import {ownValue} from '../../src/guide/own-value.js';
import {shortened} from '../../src/guide/shortened.js';
import type {Choice, GuideChoices} from './guide-choices.js';

/** The field for one attribute of a widget. */
export interface AttributeField {
  /** The attribute. */
  name: string;
  label: string;
  help?: string;
  /** The values there are; free text when left out. */
  choices?: readonly Choice[];
  /** Several of the choices can be picked: at least and at most so many, unless none is. */
  several?: {least: number; most: number; isOrdered: boolean};
  /** What is wrong with a value, in a sentence; "" when nothing is. */
  fault?: (value: string) => string;
}

type FieldDetails = Omit<AttributeField, 'name'>;

/**
 * The field for an attribute; one that is not in the table gets a text field with its own name.
 *
 * @param choices what there is to name in the guide that the widget shows
 */
export function fieldFor(name: string, choices: GuideChoices): AttributeField {
  return {name, ...(ownValue(details(choices), name) ?? {label: name})};
}

/** What is wrong with the value of a field; "" when nothing is. */
export function faultOf({fault, choices, several}: AttributeField, value: string): string {
  if (value === '') return '';
  const unknown = (several ? idsIn(value) : [value]).find((id) => choices && !choices.some(([one]) => one === id));
  if (unknown !== undefined) return `“${shortened(unknown)}” is not among the choices.`;
  if (several && !isBetween(idsIn(value).length, several)) return `Choose ${several.least} to ${several.most} of them.`;
  return fault?.(value) ?? '';
}

/** The ids in a value that names several. */
export function idsIn(value: string): string[] {
  return value.split(/\s+/).filter(Boolean);
}

/** The fields by attribute. */
function details({facts, conditions, therapies, references}: GuideChoices): Readonly<Record<string, FieldDetails>> {
  return {
    ...fixedDetails,
    condition: {label: 'Condition', choices: [['', 'All'], ...conditions]},
    facts: {
      label: 'Which facts',
      help: 'With none ticked, all show. They show in the order in which you tick them.',
      choices: facts,
      several: {least: 1, most: facts.length, isOrdered: true},
    },
    therapies: {
      label: 'Which therapies',
      help: `Two to ${comparedAtMost} stand there at first; your reader can choose others.`,
      choices: therapies,
      several: {least: 2, most: comparedAtMost, isOrdered: false},
    },
    ref: {label: 'Source', choices: references},
  };
}

/** The fields that depend on no guide. */
const fixedDetails: Readonly<Record<string, FieldDetails>> = {
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
};

function isBetween(count: number, {least, most}: {least: number; most: number}): boolean {
  return count >= least && count <= most;
}

function addressFault(value: string): string {
  const destination = readDestination(value, 'https://your.site/');
  return destination.kind === 'refused' ? `The ${destination.reason}.` : '';
}

function sessionsFault(value: string): string {
  const {min, max} = sessionLimits;
  return isSessionCount(Number(value)) ? '' : `Write a whole number from ${min} to ${max}.`;
}
