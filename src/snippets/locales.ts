import type {Locale} from '../base/locales.js';
import {es} from '../i18n/es.js';
import {addLocale} from '../i18n/translation.js';
import type {LanguageTag} from './language-tags.js';

/** Outside a page nobody brings a language file, so all of them are here. */
const languages: Readonly<Record<Exclude<LanguageTag, 'en'>, Locale>> = {es};

Object.values(languages).forEach(addLocale);
