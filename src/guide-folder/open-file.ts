import type {Finding} from '../guide-file/finding.js';

/** A file of a folder as text, with what is found in it. */
export interface OpenFile {
  name: string;
  /** Its lines end in a line feed alone. */
  text: string;
  findings: Finding[];
  /** Where the values in it stand, by their path in the guide. */
  offsets: Map<string, number>;
}
