import type {GuideIssue} from '../guide/guide.js';
import {shortened} from '../guide/shortened.js';
import {overlayKey, type Overlay} from './overlay.js';
import {isTranslatable} from './translatable.js';

/**
 * The strings in which a value and its translation differ. Everything else in which they do is added to the faults, since only words
 * may differ.
 */
export function createOverlay(from: unknown, to: unknown, path: string, faults: GuideIssue[]): Overlay | undefined {
  if (from === to) return undefined;
  if (typeof from === 'string' && typeof to === 'string') return to;
  if (isObject(from) && isObject(to)) return overlayOfParts(from, to, path, faults);
  faults.push(difference(from, to, path));
  return undefined;
}

function overlayOfParts(from: object, to: object, path: string, faults: GuideIssue[]): Overlay | undefined {
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  const parts = keys.flatMap((key): [string, Overlay][] => {
    const before: unknown = Reflect.get(from, key);
    const after: unknown = Reflect.get(to, key);
    const where = Array.isArray(from) ? `${path}[${key}]` : `${path}.${key}`;
    if (!isTranslatable(key, before)) {
      if (JSON.stringify(before) !== JSON.stringify(after)) faults.push(difference(before, after, where));
      return [];
    }
    const overlay = createOverlay(before, after, where, faults);
    return overlay === undefined ? [] : [[Array.isArray(from) ? overlayKey(before, Number(key)) : key, overlay]];
  });
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}

function difference(from: unknown, to: unknown, path: string): GuideIssue {
  return {path, message: `is ${shown(to)}, but ${shown(from)} in the original`};
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function shown(value: unknown): string {
  return value === undefined ? 'missing' : shortened(JSON.stringify(value));
}
