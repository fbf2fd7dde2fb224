import {
  allMessages,
  checkedOn,
  dateIn,
  englishFiles,
  formsOf,
  attribution,
  localizedFiles,
  testLocale,
} from './test-locale.js';
import {untranslated} from './untranslated.js';

/** An English text, and the same in the language of the page. */
export type Pair = readonly [english: string, translated: string];

/** The strings of two values of the same shape, each with the one in the same place. */
function pairsIn(english: unknown, translated: unknown): Pair[] {
  if (typeof english === 'string') return [[english, String(translated)]];
  if (typeof english !== 'object' || english === null) return [];
  return Object.entries(english).flatMap(([key, value]) => pairsIn(value, Reflect.get(Object(translated), key)));
}

const withoutValues = (message: string) => message.replace(/\{\w+\}/g, '');

/** Quotation marks of a style sheet do not matter, nor do capitals: a title inside a sentence begins small. */
export function plain(text: string): string {
  const unquoted = text.replace(/^"|"$/g, '');
  return unquoted.replace(/\s+/g, ' ').trim().toLowerCase();
}

const messages = allMessages.flatMap((message) => formsOf(message).map((form): Pair => [message, form]));
const today = new Date();

/** Every text with its translation: messages, the words around their values, the guide, dates; and what has no translation. */
export const pairs: readonly Pair[] = [
  ...messages,
  ...messages.map(([message, form]): Pair => [withoutValues(message), withoutValues(form)]),
  ...pairsIn(englishFiles, localizedFiles),
  [dateIn('en', checkedOn), attribution.date],
  [dateIn('en', today), dateIn(testLocale.tag, today)],
  ...untranslated.map((name): Pair => [name, name]),
].map(([english, translated]) => [plain(english), plain(translated)]);
