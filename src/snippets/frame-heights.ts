/** Heights of the widgets in a frame 600 pixels wide, so that a page hardly moves while one loads. `npm run heights` measures them. */
export const heights: Readonly<Record<string, number>> = {
  'therapy-article': 29321,
  'therapy-cite': 19,
  'therapy-comparison': 1492,
  'therapy-conditions': 1958,
  'therapy-contraindication-checker': 1722,
  'therapy-cost': 878,
  'therapy-evidence-summary': 5843,
  'therapy-faq': 603,
  'therapy-practitioner-finder': 93,
  'therapy-questions': 1296,
  'therapy-quick-facts': 829,
  'therapy-references': 5700,
  'therapy-safety': 1122,
  'therapy-section': 1041,
  'therapy-session': 1892,
};

/** The same in the other languages. */
export const heightsIn: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  es: {
    'therapy-article': 30653,
    'therapy-cite': 19,
    'therapy-comparison': 1557,
    'therapy-conditions': 2219,
    'therapy-contraindication-checker': 1788,
    'therapy-cost': 899,
    'therapy-evidence-summary': 6151,
    'therapy-faq': 624,
    'therapy-practitioner-finder': 114,
    'therapy-questions': 1296,
    'therapy-quick-facts': 920,
    'therapy-references': 5934,
    'therapy-safety': 1242,
    'therapy-section': 1062,
    'therapy-session': 2009,
  },
};

/** With how many pixels a frame starts. */
export function heightOf(tag: string, language = 'en'): number {
  return heightsIn[language]?.[tag] ?? heights[tag] ?? 600;
}
