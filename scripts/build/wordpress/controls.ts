import type {ValueNames, WordChoice} from '../../../src/snippets/plugin-words.js';
import type {Tag} from '../../../src/widgets.js';
import type {Attribute, ElementDeclaration} from '../manifest-types.js';
import {controlLabels} from './control-labels.js';
import {textIn} from './spanish-texts.js';

/** An attribute of a block: the field for it in the sidebar, and the rule by which PHP writes it on the element. */
export interface Control {
  /** The attribute of the block, such as `headingLevel`. */
  name: string;
  /** The attribute of the element, such as `heading-level`. */
  attribute: string;
  kind: 'text' | 'toggle' | 'number' | 'one' | 'some';
  /** The values there are, for `one` and `some`. */
  values: readonly string[];
  /** Limits of a number. */
  min?: number;
  max?: number;
  /** The value that the element takes when the attribute is left out, where that has a name. */
  fallback?: string;
}

/** A control in a language, as the sidebar shows it. */
export interface LabeledControl extends Control {
  label: string;
  help?: string;
  options: readonly {value: string; label: string}[];
}

/** Attributes that are of no use in WordPress: there is one built-in guide, and a guide of one's own is a setting for the site. */
const leftOut = new Set(['guide', 'src', 'reference']);

/** The attributes of the base class that a citation inside a sentence takes no notice of. */
const ofBoxes = new Set(['heading', 'heading-level', 'theme', 'expanded']);

const limits: Readonly<Record<string, {min: number; max: number}>> = {
  'heading-level': {min: 1, max: 6},
  sessions: {min: 1, max: 100},
};

/** The controls of an element from the manifest, its own attributes first. */
export function controlsOf({attributes = []}: ElementDeclaration, tag: Tag, choices: readonly WordChoice[]): Control[] {
  const isInline = tag === 'therapy-cite';
  return attributes
    .filter(({name}) => !leftOut.has(name) && !(isInline && ofBoxes.has(name)))
    .map((attribute) => controlOf(attribute, choices));
}

/** The control for the language of an element, which every element takes. */
export function languageControl(languages: readonly string[]): Control {
  return {name: 'lang', attribute: 'lang', kind: 'one', values: languages};
}

function controlOf({name: attribute, type, default: fallback}: Attribute, choices: readonly WordChoice[]): Control {
  const shared = {name: camelCase(attribute), attribute, values: []};
  const text = type?.text ?? 'string';
  const literals = [...text.matchAll(/'([^']+)'/g)].map(([, value = '']) => value);
  if (text === 'boolean') return {...shared, kind: 'toggle'};
  if (literals.length > 0) {
    return {...shared, kind: 'one', values: literals, ...(fallback && {fallback: fallback.replaceAll("'", '')})};
  }
  if (text.startsWith('number')) return {...shared, kind: 'number', ...limits[attribute], ...(fallback && {fallback})};
  const choice = choices.find((one) => one.attribute === attribute);
  return choice ? {...shared, kind: choice.kind, values: choice.values} : {...shared, kind: 'text'};
}

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
}

/** The control with its words in a language. @throws Error when an attribute has no words */
export function labeled(control: Control, names: ValueNames, language: string): LabeledControl {
  const words = controlLabels[control.attribute];
  if (!words) throw new Error(`scripts/build/wordpress/control-labels.ts has no label for "${control.attribute}".`);
  const say = (text: string) => textIn(language, text);
  const nameOf = (value: string) => {
    const own = words.values?.[value];
    return own === undefined ? (names[control.attribute]?.[value] ?? value) : say(own);
  };
  const none = words.none === undefined ? [] : [{value: '', label: say(words.none)}];
  return {
    ...control,
    label: say(words.label),
    ...(words.help && {help: say(words.help)}),
    options: [...none, ...control.values.map((value) => ({value, label: nameOf(value)}))],
  };
}
