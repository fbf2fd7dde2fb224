/** A fault and its place in the file. */
export interface Finding {
  /** Characters from the start of the file. */
  offset: number;
  path?: string;
  message: string;
  /** The wrong value. */
  found?: unknown;
}
