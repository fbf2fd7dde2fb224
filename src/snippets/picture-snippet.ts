import {escapeHtml} from './escape-html.js';
import {frameAddress, langAttribute} from './frame.js';
import {checkPictured} from './picture-content.js';
import type {PublishedFiles} from './published-files.js';
import {findReadyPicture} from './ready-picture.js';
import type {SnippetAttributes} from './snippet-attributes.js';
import type {Tag} from '../widgets.js';
import {UsageError} from './usage-error.js';

/** What an `<img>` says of its picture. */
export interface PastedPicture {
  src: string;
  width: number;
  height: number;
  alt: string;
}

/** A picture that links to the page of its widget. */
export function pictureSnippet(
  tag: Tag,
  attributes: SnippetAttributes,
  files: PublishedFiles,
  picture: PastedPicture,
): string {
  const {src, width, height, alt} = picture;
  const href = escapeHtml(frameAddress(tag, attributes, files));
  return `<a href="${href}"${langAttribute(attributes)}><img src="${escapeHtml(src)}" width="${width}" height="${height}" alt="${escapeHtml(alt)}"></a>`;
}

/**
 * A picture that comes with the files.
 *
 * @throws UsageError where there is none with these attributes
 */
export function readyPictureSnippet(tag: Tag, attributes: SnippetAttributes, files: PublishedFiles): string {
  const pictured = checkPictured(tag);
  const ready = findReadyPicture(files.pictures ?? [], pictured, attributes);
  if (!ready) throw new UsageError(noReadyPicture(tag, attributes));
  const {name, width, height, alt} = ready;
  const src = `${files.base}pictures/${name}.png`;
  return pictureSnippet(tag, attributes, files, {src, width, height, alt});
}

function noReadyPicture(tag: Tag, {lang, ...others}: SnippetAttributes): string {
  const set = Object.entries(others).map(([name, value]) => `"${name}=${value}"`);
  const words = [...(set.length > 0 ? ['--set', ...set] : []), ...(lang ? ['--lang', lang] : [])].join(' ');
  return `The files hold no picture of <${tag}> with these attributes. Make one: therapy-guide-widgets picture ${tag} ${words} -o picture.png`;
}
