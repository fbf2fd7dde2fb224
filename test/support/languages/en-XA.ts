import {addLanguage} from '../../../src/languages/language.js';
import {longer} from '../../../src/languages/pseudo.js';

addLanguage(longer);
