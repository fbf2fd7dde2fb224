const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Figures of a text in digits. "One" is no figure: it is too often a word. */
export function figuresIn(text: string): string[] {
  const inDigits = text
    .replace(/[−–]/g, '-')
    .replace(/\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/gi, (word) =>
      String(words.indexOf(word.toLowerCase())),
    );
  return (inDigits.match(/(?<![\d.])-?\d+(?:[.,]\d+)*/g) ?? []).map((figure) => figure.replace(/^-|,/g, ''));
}
