import {statSync} from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type {Finding} from '../audit/finding.js';
import {checkGuideFile} from '../guide-file/check-guide-file.js';
import type {FileFault} from '../guide-file/fault.js';
import {locateIssues} from '../guide-file/locate.js';
import {decode} from '../guide-file/text-encoding.js';
import {guideSchema} from '../guide/guide-schema.js';
import type {Guide} from '../guide/guide.js';
import {buildGuide} from '../guide-folder/build-guide.js';
import {readFolderFiles} from './folder-files.js';
import {nameOf, readBytes, standardInput} from './input.js';

/** A guide without faults, and where its values stand. */
export interface WrittenGuide {
  guide: Guide;
  /** Names the file, the line and the column of each finding. */
  locate: (findings: readonly Finding[]) => FileFault[];
}

/** What stands in a place: a guide, or what is wrong with it. */
export type OpenedGuide = {faults: readonly FileFault[]; written?: never} | {faults?: never; written: WrittenGuide};

/**
 * Reads and checks a guide.
 *
 * @param place a folder of Markdown, a file in JSON, or `-` for standard input
 * @throws {UsageError} when it cannot be read
 */
export function openGuide(place: string): OpenedGuide {
  return isFolder(place) ? openFolder(place) : openFile(place);
}

export function isFolder(place: string): boolean {
  return place !== standardInput && (statSync(place, {throwIfNoEntry: false})?.isDirectory() ?? false);
}

function openFolder(folder: string): OpenedGuide {
  const {guide, faults, placeOf} = buildGuide(readFolderFiles(folder));
  const inFolder = <Place extends {file: string}>(one: Place) => ({...one, file: path.join(folder, one.file)});
  if (!guide) return {faults: faults.map(inFolder)};
  const locate = (findings: readonly Finding[]) =>
    findings.map(({where, message}) => ({...inFolder(placeOf(where)), path: where, message}));
  return {written: {guide: v.parse(guideSchema, guide), locate}};
}

function openFile(file: string): OpenedGuide {
  const bytes = readBytes(file);
  const {faults} = checkGuideFile(bytes);
  const inFile = <Fault extends object>(fault: Fault) => ({...fault, file: nameOf(file)});
  if (faults.length > 0) return {faults: faults.map(inFile)};
  const text = textOf(bytes);
  const locate = (findings: readonly Finding[]) =>
    locateIssues(
      text,
      findings.map(({where, message}) => ({path: where, message})),
    ).map(inFile);
  return {written: {guide: v.parse(guideSchema, JSON.parse(text)), locate}};
}

/** A file without faults is in an encoding that is known. */
function textOf(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  return 'text' in decoded ? decoded.text : decoded.before;
}
