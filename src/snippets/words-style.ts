import {widgetTags} from '../widgets.js';
import {escapeHtml} from './escape-html.js';
import {integrityOf, type PublishedFiles} from './published-files.js';

/** The style sheet for pages that hold the words of widgets, in the folder `cdn`. */
export const wordsStyleFile = 'words.css';

/** Paper shows what is folded in the words of a widget; the widget itself needs no style for that. */
export const wordsStyle = `@media print {
  :is(${widgetTags.join(', ')}) details::details-content {
    content-visibility: visible;
    block-size: auto;
  }
}
`;

/** Whether some words have a part that a reader opens. */
export function hasFolds(html: string): boolean {
  return html.includes('<details');
}

/** The tag of that style sheet. It is for print alone, so that nothing on the screen waits for it. */
export function wordsStyleTag(files: PublishedFiles): string {
  const integrity = integrityOf(wordsStyleFile, files);
  const hash = integrity ? ` integrity="${integrity}" crossorigin="anonymous"` : '';
  return `<link rel="stylesheet" media="print" href="${escapeHtml(`${files.base}cdn/${wordsStyleFile}`)}"${hash}>`;
}
