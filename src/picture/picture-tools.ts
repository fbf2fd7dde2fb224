import type {Resvg} from '@resvg/resvg-wasm';
import type satori from 'satori';
import type {Font} from 'satori';

/** What lays a picture out and draws it. It is loaded where a picture is made, because nothing else needs it. */
export interface PictureTools {
  satori: typeof satori;
  Resvg: typeof Resvg;
  /** The regular and the semibold font, both named as `fontFamily` says. */
  fonts: Font[];
}

/** The fonts of a picture by weight, as files of the package `inter-ui`. */
export const fontFiles = {400: 'web/Inter-Regular.woff2', 600: 'web/Inter-SemiBold.woff2'} as const;
