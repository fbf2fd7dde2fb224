/** How much of a value a message repeats, in characters. */
const shownLength = 80;

/** A value from outside as a message repeats it: whoever wrote it knows it by its beginning. */
export function shortened(text: string): string {
  return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
}
