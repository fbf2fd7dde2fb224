import {localeOf} from '../base/locales.js';
import {widgetRow, type Tag} from '../widgets.js';
import {escapeHtml} from './escape-html.js';
import type {LanguageTag} from './language-tags.js';
import {renderWidget} from './render-widget.js';

/**
 * The first line of a framed page on paper. A page is printed with its frames as high as they are on the screen, so the end of a
 * frame can be missing; what must not be missing comes first. `frame.js` keeps the line of one language, and fills in the address.
 */
export function paperLine(tag: Tag, language: LanguageTag): string {
  const {msg} = localeOf(renderWidget(tag, {...widgetRow(tag)?.required, lang: language}).widget);
  const isOther = language !== 'en';
  const rest = msg('A frame on paper leaves out what is folded, and can end early. All of it: {address}', {
    address: '',
  });
  return `<p class="paper" lang="${language}"${isOther ? ' hidden' : ''}><b>${escapeHtml(msg('Not medical advice.'))}</b> <span hidden>${escapeHtml(rest)}</span></p>`;
}
