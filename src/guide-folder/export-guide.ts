import * as v from 'valibot';
import {decode} from '../guide-file/text-encoding.js';
import {guideSchema} from '../guide/guide-schema.js';
import {readFolder} from './read-folder.js';
import {writeFolder} from './write-folder.js';

/** A guide as the files of a folder. */
export interface ExportedGuide {
  files: ReadonlyMap<string, string>;
  /** Paths of what the file holds, and a guide does not have. */
  unknown: readonly string[];
  /** The path of the first value that the files do not hold as it is. */
  different: string | undefined;
}

/**
 * Writes a guide in JSON as files, and reads them again to see that nothing was lost.
 *
 * @param bytes a file in which `checkGuideFile` finds nothing
 */
export function exportGuide(bytes: Uint8Array): ExportedGuide {
  const decoded = decode(bytes);
  const written: unknown = JSON.parse('text' in decoded ? decoded.text : '');
  const guide = v.parse(guideSchema, written);
  const files = writeFolder(guide);
  const encoded = [...files].map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
  const again = readFolder(new Map(encoded)).guide;
  return {
    files,
    unknown: pathsWithout(written, guide).filter((path) => path !== '$schema'),
    different: pathsWithout(guide, again)[0] ?? differentPath(guide, again),
  };
}

/** The paths of one value that another does not have. Empty lists are the same as none. */
function pathsWithout(value: unknown, other: unknown, at = ''): string[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = pathTo(at, key, value);
    const found = isObject(other) && Object.hasOwn(other, key) ? other[key] : undefined;
    if (found !== undefined) return pathsWithout(inner, found, path);
    return Array.isArray(inner) && inner.length === 0 ? [] : [path];
  });
}

function differentPath(value: unknown, other: unknown, at = ''): string | undefined {
  if (!isObject(value) || !isObject(other)) return Object.is(value, other) ? undefined : at;
  for (const [key, inner] of Object.entries(value).filter(([name]) => Object.hasOwn(other, name))) {
    const path = differentPath(inner, other[key], pathTo(at, key, value));
    if (path !== undefined) return path;
  }
  return undefined;
}

function pathTo(at: string, key: string, inside: object): string {
  if (Array.isArray(inside)) return `${at}[${key}]`;
  return at === '' ? key : `${at}.${key}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
