import {isInline, type Tag} from '../widgets.js';

/** Puts the words of a widget into an element that says their language, for a place that may be in another one. */
export function wrapInLanguage(language: string, tag: Tag, html: string): string {
  return isInline(tag)
    ? `<span lang="${language}">${html}</span>`
    : `<div lang="${language}" dir="ltr">\n${html}\n</div>`;
}
