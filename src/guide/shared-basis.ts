import type {Basis, Statement} from './statement.js';

/** What a statement rests on, where that is not a source. */
export type Unsourced = Exclude<Basis, 'source'>;

/**
 * What all statements of a block rest on, where one line says it for the block: two or more, of one basis, none with a reference.
 * Otherwise each statement says it itself.
 */
export function sharedBasis([first, ...others]: readonly Statement[]): Unsourced | undefined {
  if (!first || others.length === 0 || first.basis === 'source') return undefined;
  const isShared = [first, ...others].every(
    ({basis, references = []}) => basis === first.basis && references.length === 0,
  );
  return isShared ? first.basis : undefined;
}
