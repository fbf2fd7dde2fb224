import {translation} from '#guide/es';
import {createMsg} from './create-msg.js';
import {messages} from './es.messages.js';
import {createLocale} from './locale.js';
import {translator} from './translate-section.js';

/** Spanish: plain, formal, neutral for Latin America and the United States. */
export const es = createLocale('es', createMsg('es', messages), translator(translation));
