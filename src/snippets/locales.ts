import './dom-shim.js';
import type {Locale} from '../i18n/locale.js';
import type {Message} from '../i18n/messages.js';
import {es} from '../i18n/es.js';
import {addLocale} from '../base/page-scripts.js';
import type {LanguageTag} from './language-tags.js';

/** Outside a page nobody brings a language file, so all of them are here. */
const languages: Readonly<Record<Exclude<LanguageTag, 'en'>, Locale>> = {es};

Object.values(languages).forEach(addLocale);

/** A message in every language that the widgets speak. */
export function inEveryLanguage(message: Message): readonly string[] {
  return [message, ...Object.values(languages).map(({msg}) => msg(message))];
}
