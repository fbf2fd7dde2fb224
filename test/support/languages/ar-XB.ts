import {addLanguage} from '../../../src/languages/language.js';
import {mirrored} from '../../../src/languages/pseudo.js';

addLanguage(mirrored);
