import {addLocale} from '../../../src/base/page-scripts.js';
import {longer} from '../pseudo-locales.js';

addLocale(longer);
