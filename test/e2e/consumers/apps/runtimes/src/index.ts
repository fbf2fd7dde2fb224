import {TherapyQuickFacts} from 'therapy-guide-widgets';

/** The kind of value that a class of the index is. */
export function read(): string {
  return typeof TherapyQuickFacts;
}
