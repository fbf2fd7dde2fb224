import {addLocale} from '../../i18n/translation.js';
import {es} from '../../i18n/es.js';

addLocale(es);
