import type {Comparison} from '../guide/sections/comparison.js';
import type {Conditions} from '../guide/sections/conditions.js';
import {lineOf, splitKey, statementLine, wordsLine, type LineForm} from './line-forms.js';
import {inField} from './reading.js';

type Use = Conditions['tiers'][number]['conditions'][number];
type Aspect = Comparison['aspects'][number];

/** A use: the id of its condition, and what is said of it. */
export const useLine: LineForm<Use> = {
  read(line, at) {
    const {key: condition, rest} = splitKey(line, at);
    const use = statementLine.read(rest, inField(at, 'use'));
    return {condition, ...(use !== undefined && {use})};
  },
  write: ({condition, use}, writing) => ({...(use ? statementLine.write(use, writing) : lineOf()), key: condition}),
  shows: '`neck-pain` A statement. [1]',
};

/** An aspect of a comparison: its id, and its label. */
export const aspectLine: LineForm<Aspect> = {
  read(line, at) {
    const {key: id, rest} = splitKey(line, at);
    return {id, label: wordsLine.read(rest, inField(at, 'label'))};
  },
  write: ({id, label}, writing) => ({...wordsLine.write(label, writing), key: id}),
  shows: '`pressure` words',
};
