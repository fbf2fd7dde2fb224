import * as v from 'valibot';
import {statement} from '../statement.js';
import {distinctIds, id, words} from '../text.js';

/** One therapy, and what the guide says of it by aspect; an aspect it does not speak of is left out. */
export const comparedTherapy = v.object({id, name: words, cells: v.record(id, statement)});

/** Therapies side by side, without a winner. */
export const comparison = v.pipe(
  v.object({
    lead: statement,
    aspects: v.pipe(v.array(v.object({id, label: words})), v.nonEmpty('holds no aspect'), distinctIds()),
    therapies: v.pipe(v.array(comparedTherapy), v.minLength(2, 'holds fewer than two therapies'), distinctIds()),
    notes: v.array(statement),
  }),
  v.check(
    ({aspects, therapies}) =>
      therapies.every(({cells}) => Object.keys(cells).every((cell) => aspects.some((aspect) => aspect.id === cell))),
    'has a cell for an aspect that it does not list',
  ),
);

export type ComparedTherapy = v.InferOutput<typeof comparedTherapy>;
export type Comparison = v.InferOutput<typeof comparison>;
