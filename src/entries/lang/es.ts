import {addLanguage} from '../../languages/language.js';
import {es} from '../../languages/es.js';

addLanguage(es);
