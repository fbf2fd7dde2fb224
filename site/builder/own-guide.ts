import {loadGuideText, sizeLimit} from '../../src/elements/guide/load-guide.js';
import type {ParsedGuide} from '../../src/guide/guide.js';
import {sectionNames} from '../../src/guide/parse-guide.js';
import type {Fault} from '../../src/guide-file/fault.js';
import {sendRequest} from './snippet-worker-client.js';

/** A guide of the host after the check. */
export interface CheckedGuide {
  status: 'checked';
  /** Its address, or the name of the file. */
  name: string;
  isFile: boolean;
  faults: readonly Fault[];
  /** The guide, where something of it can be shown. */
  guide: ParsedGuide | undefined;
  /** Where the preview finds it. */
  previewSrc: string;
}

/** Which guide the host wants: the one of the widgets, or one of its own, as far as it is known. */
export type OwnGuide =
  | {status: 'none'}
  | {status: 'loading'; name: string}
  | {status: 'failed'; name: string; isFile: boolean; message: string}
  | CheckedGuide;

/** Reads a guide from a file on the machine of the person; nothing leaves it. */
export async function readGuideFile(file: File): Promise<OwnGuide> {
  const {name, size} = file;
  if (size > sizeLimit) {
    const message = `“${name}” is larger than ${sizeLimit / 1_000_000} MB, which no widget loads.`;
    return {status: 'failed', name, isFile: true, message};
  }
  try {
    return await checked(new Uint8Array(await file.arrayBuffer()), name, true);
  } catch (error) {
    return {status: 'failed', name, isFile: true, message: `“${name}” cannot be read: ${messageOf(error)}.`};
  }
}

/** Loads a guide from its address as the widgets do, without credentials or referrer. */
export async function loadGuideFrom(src: string, signal: AbortSignal): Promise<OwnGuide> {
  try {
    return await checked(await loadGuideText(src, signal), src, false);
  } catch (error) {
    return {status: 'failed', name: src, isFile: false, message: `${messageOf(error)}.`};
  }
}

/** The sections that a guide does not have, or that are left out because of a fault. */
export function missingSections({sections}: ParsedGuide): string[] {
  return sectionNames.filter((name) => !sections[name]);
}

async function checked(content: Uint8Array<ArrayBuffer> | string, name: string, isFile: boolean): Promise<OwnGuide> {
  const response = await sendRequest({kind: 'guide', content});
  if (response.kind !== 'guide') {
    const message = response.kind === 'refused' ? response.message : '';
    return {status: 'failed', name, isFile, message};
  }
  const {faults, guide} = response;
  const previewSrc = URL.createObjectURL(new Blob([content], {type: 'application/json'}));
  return {status: 'checked', name, isFile, faults, guide, previewSrc};
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
