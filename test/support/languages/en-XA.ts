import {addLocale} from '../../../src/i18n/translation.js';
import {longer} from '../pseudo-locales.js';

addLocale(longer);
