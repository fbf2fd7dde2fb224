/** @param {readonly number[]} values */
export function median(values) {
  return quantile(values, 0.5);
}

/** How far the middle half of the values lies apart, as a part of their median. @param {readonly number[]} values */
export function spread(values) {
  return (quantile(values, 0.75) - quantile(values, 0.25)) / median(values);
}

/** @param {readonly number[]} values @param {number} part */
function quantile(values, part) {
  const sorted = [...values].sort((one, other) => one - other);
  const place = (sorted.length - 1) * part;
  const [low = NaN, high = NaN] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place - Math.floor(place));
}

/** @template Item @param {readonly Item[]} list @returns {Item[]} */
export function shuffled(list) {
  return list
    .map((item) => ({item, at: Math.random()}))
    .sort((one, other) => one.at - other.at)
    .map(({item}) => item);
}
