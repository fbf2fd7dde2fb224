import {pairs} from './translation-pairs.js';

/** A message with placeholders, as a pattern that gives the values in a text. */
interface Pattern {
  start: string;
  regex: RegExp;
  names: readonly string[];
}

/** What parts a message from the next text of the same element, which is then its `rest`. */
const rest = '(?:[;,.:] | [▸◂·] ?|(?<=[.⟧\\u200F]) )(.*)';

/** @param end what may follow the message */
function patternOf(message: string, end: string): Pattern {
  const parts = message.split(/\{(\w+)\}/);
  const source = parts.map((part, index) => (index % 2 ? '(.+?)' : part.replace(/[.*+?^$()|[\]\\/]/g, '\\$&')));
  const names = parts.filter((_, index) => index % 2);
  return {start: parts[0] ?? '', regex: new RegExp(`^${source.join('')}${end}$`, 'u'), names: [...names, 'rest']};
}

function valuesIn(text: string, {start, regex, names}: Pattern): Map<string, string> | undefined {
  const values = text.startsWith(start) && regex.exec(text)?.slice(1);
  return values ? new Map(names.map((name, index) => [name, values[index] ?? ''])) : undefined;
}

const patterns = pairs
  .filter(([english]) => english.includes('{'))
  .flatMap(([english, translated]) =>
    ['[.;]?', rest].map((end) => [patternOf(english, end), patternOf(translated, end)] as const),
  );

/** A value of a message by its name: in English, and in the translation. */
export type FilledValue = readonly [name: string, english: string, translated: string];

/** The values, where both texts are the same message filled in; one list for each way to read them. */
export function filledValues(english: string, translated: string): FilledValue[][] {
  return patterns.flatMap(([pattern, other]) => {
    const values = valuesIn(english, pattern);
    const others = values && valuesIn(translated, other);
    return others ? [[...values].map(([name, value]): FilledValue => [name, value, others.get(name) ?? ''])] : [];
  });
}
