/** What a plugin for another language than JavaScript needs of the widgets' words. */
export {languageTags, type LanguageTag} from './language-tags.js';
export {storedWords, therapyNames, type StoredWords} from './stored-words.js';
export {valueNames, type ValueNames} from './value-names.js';
export {wordChoices, type WordChoice} from './word-choices.js';
