import './page-stand-in.js';
import type {Language} from '../../src/base/languages.js';
import type {Message} from '../../src/guide/messages.js';
import {es} from '../../src/languages/es.js';
import {addLanguage} from '../../src/languages/language.js';
import type {LanguageTag} from './language-tags.js';

/** Outside a page nobody brings a language file, so all of them are here. */
const languages: Readonly<Record<Exclude<LanguageTag, 'en'>, Language>> = {es};

Object.values(languages).forEach(addLanguage);

/** A message in every language that the widgets speak. */
export function inEveryLanguage(message: Message): readonly string[] {
  return [message, ...Object.values(languages).map(({say}) => say(message))];
}
