import type {FileFault} from '../guide-file/fault.js';
import type {Guide} from '../guide/guide.js';
import type {PlaceName} from './section-places.js';

/** What the page of a preview shows: after each save, it gets a new one. */
export interface PreviewState {
  /** Where the guide stands, as whoever writes it named it. */
  place: string;
  /** The guide as it was last free of faults; nothing as long as it never was. */
  guide?: Guide;
  /** What is wrong with the guide as it stands; while there is any, the widgets show an older one. */
  faults: readonly FileFault[];
  /** Only those in which something stands. */
  notes: Readonly<Partial<Record<PlaceName, PlaceNotes>>>;
  /** How many findings there are in all places. */
  findings: number;
}

/** What stands beside the widgets of a section. */
export interface PlaceNotes {
  /** Faults too, so that they stand beside the widget that they concern. */
  findings: readonly FileFault[];
  /** The reading grade of a section in English with enough words. */
  grade?: number;
  /** How many statements the section has. */
  statements: number;
  /** Those of them that name no reference; each with its words as the message. */
  withoutReference: readonly FileFault[];
}

/** What the live region of the page says of a state. */
export function summaryOf({faults: {length}, findings, guide}: PreviewState): string {
  if (length === 0) return findings === 1 ? '1 finding.' : `${findings === 0 ? 'No' : findings} findings.`;
  const [count, they] = length === 1 ? ['1 fault', 'it is'] : [`${length} faults`, 'they are'];
  return guide
    ? `${count}. The widgets show the guide from before.`
    : `${count}. No widget can show until ${they} mended.`;
}
