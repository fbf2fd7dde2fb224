import type {Locale} from '../i18n/locale.js';
import {es} from '../i18n/es.js';
import {addLocale} from '../base/page-scripts.js';
import type {LanguageTag} from './language-tags.js';

/** No page adds a language here, so all of them are imported. */
const languages: Readonly<Record<Exclude<LanguageTag, 'en'>, Locale>> = {es};

Object.values(languages).forEach(addLocale);
