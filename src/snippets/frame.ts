import type {Tag} from '../widgets.js';
import {escapeHtml} from './escape-html.js';
import {heightOf} from './frame-heights.js';
import {integrityOf, type PublishedFiles} from './published-files.js';
import {scriptTag} from './script-tag.js';
import type {SnippetAttributes} from './snippet-attributes.js';

/** What a framed widget asks the page around it for: to copy citations and questions. */
const permissions = 'clipboard-write';

/** The frame of a widget, and the script that gives it the height of what is in it. */
export function frameSnippet(tag: Tag, title: string, attributes: SnippetAttributes, files: PublishedFiles): string {
  const src = escapeHtml(frameAddress(tag, attributes, files));
  const height = heightOf(tag, attributes.lang);
  return [
    `<iframe src="${src}" title="${escapeHtml(title)}"${langAttribute(attributes)} width="100%" height="${height}" allow="${permissions}" frameborder="0" loading="lazy"></iframe>`,
    scriptTag(`${files.base}embed/resize.js`, integrityOf('embed/resize.js', files)),
  ].join('\n');
}

/** A link to the page of a widget. */
export function linkSnippet(tag: Tag, title: string, attributes: SnippetAttributes, files: PublishedFiles): string {
  const href = escapeHtml(frameAddress(tag, attributes, files));
  return `<a href="${href}"${langAttribute(attributes)}>${escapeHtml(title)}</a>`;
}

/** The page of a widget, with its attributes. */
export function frameAddress(tag: Tag, attributes: SnippetAttributes, {base, colours = {}}: PublishedFiles): string {
  const query = new URLSearchParams(attributes);
  for (const [token, colour] of Object.entries(colours)) query.append(`colour-${token}`, colour);
  return `${base}embed/${tag}.html${query.size > 0 ? `?${query.toString()}` : ''}`;
}

/** The language of the title, and of the page behind the address. */
export function langAttribute({lang}: SnippetAttributes): string {
  return lang ? ` lang="${lang}"` : '';
}
