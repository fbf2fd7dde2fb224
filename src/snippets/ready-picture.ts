import type {PictureTheme} from '../picture/palette.js';
import type {PicturedTag} from '../picture/pictured.js';
import type {SizeName} from '../picture/size.js';
import type {LanguageTag} from './language-tags.js';
import type {Attributes} from './render-widget.js';

/** A picture that the build makes, in the folder `pictures/`. */
export interface ReadyPicture {
  /** Its name without the ending; there is a PNG and an SVG. */
  name: string;
  tag: PicturedTag;
  /** What it shows, besides its language and its theme. */
  attributes: Attributes;
  language: LanguageTag;
  theme: PictureTheme;
  size: SizeName;
  /** Width and height of the layout; the PNG has twice as many pixels. */
  width: number;
  height: number;
  /** Everything that it says, in at most 1,000 characters. */
  alt: string;
}

/** Attributes of a widget that its picture does not show, or that a ready picture has a field for. */
const separate = ['lang', 'theme', 'heading-level'];

/** The ready picture for a page or a mail that shows what a widget with these attributes shows. */
export function findReadyPicture(
  pictures: readonly ReadyPicture[],
  tag: string,
  {lang = 'en', theme = 'light', ...others}: Attributes,
): ReadyPicture | undefined {
  return pictures.find(
    (one) =>
      one.tag === tag &&
      one.size === 'mail' &&
      one.language === lang &&
      one.theme === (theme === 'auto' ? 'light' : theme) &&
      keyOf(one.attributes) === keyOf(others),
  );
}

function keyOf(attributes: Attributes): string {
  const shown = Object.entries(attributes).filter(([name]) => !separate.includes(name));
  return JSON.stringify(shown.sort());
}
