import {addLocale} from '../../../src/i18n/locale.js';
import {mirrored} from '../pseudo-locales.js';

addLocale(mirrored);
