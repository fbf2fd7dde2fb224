import {addLocale} from '../../base/page-scripts.js';
import {es} from '../../i18n/es.js';

addLocale(es);
