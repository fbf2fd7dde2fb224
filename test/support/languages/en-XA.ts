import {addLocale} from '../../../src/i18n/locale.js';
import {longer} from '../pseudo-locales.js';

addLocale(longer);
