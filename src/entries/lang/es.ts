import {addLocale} from '../../i18n/locale.js';
import {es} from '../../i18n/es.js';

addLocale(es);
