import {addLocale} from '../../../src/i18n/translation.js';
import {mirrored} from '../pseudo-locales.js';

addLocale(mirrored);
