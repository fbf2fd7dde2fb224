import {GuideError, type GuideIssue} from '../guide/guide.js';
import {parseGuide} from '../guide/parse-guide.js';
import {aboutFile} from './file-names.js';
import type {FileFault} from '../guide-file/fault.js';
import {readFolder, type FilePlace} from './read-folder.js';

/** A folder after it was built. */
export interface BuiltFolder {
  /** What is wrong; faults of the form come alone, because faults of the content may follow from them. */
  faults: readonly FileFault[];
  /** The guide as it is published; only of a folder without faults. */
  guide: Readonly<Record<string, unknown>> | undefined;
  /** Finds where a value of the guide stands. */
  placeOf: (path: string) => FilePlace;
}

/** Makes a guide from the files of a folder, by name. */
export function buildGuide(files: ReadonlyMap<string, Uint8Array>): BuiltFolder {
  if (!files.has(aboutFile)) return {faults: [noAbout], guide: undefined, placeOf: () => noAbout};
  const {guide, faults, placeOf, locate} = readFolder(files);
  if (faults.length > 0) return {faults, guide: undefined, placeOf};
  const issues = issuesOf(guide).map(({path, message}) => locate(path, message));
  return {faults: issues, guide: issues.length > 0 ? undefined : guide, placeOf};
}

const noAbout: FileFault = {
  file: aboutFile,
  line: 1,
  column: 1,
  message: 'is not in the folder; it holds the id, the name, the version and the day of the last check',
};

function issuesOf(guide: unknown): readonly GuideIssue[] {
  try {
    return parseGuide(guide).issues;
  } catch (error) {
    if (error instanceof GuideError) return error.issues;
    throw error;
  }
}
