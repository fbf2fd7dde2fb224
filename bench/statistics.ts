export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Interquartile range, as a fraction of the median. */
export function relativeSpread(values: readonly number[]): number {
  return (quantile(values, 0.75) - quantile(values, 0.25)) / median(values);
}

function quantile(values: readonly number[], fraction: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const position = (sorted.length - 1) * fraction;
  const [low = NaN, high = NaN] = [sorted[Math.floor(position)], sorted[Math.ceil(position)]];
  return low + (high - low) * (position - Math.floor(position));
}

export function shuffled<Item>(list: readonly Item[]): Item[] {
  return list
    .map((item) => ({item, rank: Math.random()}))
    .sort((one, other) => one.rank - other.rank)
    .map(({item}) => item);
}
