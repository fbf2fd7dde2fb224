import {sharedBasis} from './shared-basis.js';
import type {Basis, Statement} from './statement.js';

/** The marks of some content: what its statements rest on, where that is not a source and no line says it for their whole block. */
export function marksIn(content: unknown): Basis[] {
  return (['guide', 'project'] satisfies Basis[]).filter((basis) => holdsMark(content, basis));
}

function holdsMark(value: unknown, basis: Basis): boolean {
  if (typeof value !== 'object' || value === null || isSharing(value)) return false;
  return Object.entries(value).some(([key, inner]) => (key === 'basis' ? inner === basis : holdsMark(inner, basis)));
}

function isSharing(value: object): boolean {
  return Array.isArray(value) && value.every(isStatement) && sharedBasis(value) !== undefined;
}

function isStatement(value: unknown): value is Statement {
  return typeof value === 'object' && value !== null && 'text' in value && 'basis' in value;
}
