import {ownValue} from '../guide/own-value.js';
import type {ReadyPicture} from './ready-picture.js';

/** Where the files are, and their hashes. */
export interface PublishedFiles {
  /** Address of the folder that holds `cdn/`, `embed/` and `pictures/`, with a slash at its end. */
  base: string;
  /** What `integrity.json` says of each file. */
  integrity: Readonly<Record<string, {integrity: string}>>;
  /** Colours for a frame or a link, by token, such as `accent`. */
  colours?: Readonly<Record<string, string>>;
  /** The pictures in the folder `pictures/`. */
  pictures?: readonly ReadyPicture[];
}

/** The hash of a file, when it is known. */
export function integrityOf(file: string, {integrity}: PublishedFiles): string | undefined {
  return ownValue(integrity, file)?.integrity;
}
