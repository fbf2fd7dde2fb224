/** Line and column of an offset in a text, both from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Finds places in a text whose lines are counted once. */
export function placesIn(text: string): (offset: number) => Place {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({0: end, index}) => index + end.length)];
  return (offset) => {
    const index = starts.findLastIndex((start) => start <= offset);
    return {line: index + 1, column: offset - (starts[index] ?? 0) + 1};
  };
}
