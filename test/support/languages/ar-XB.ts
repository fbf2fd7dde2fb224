import {addLocale} from '../../../src/base/page-scripts.js';
import {mirrored} from '../pseudo-locales.js';

addLocale(mirrored);
