/** Heights of the widgets in a frame 600 pixels wide, so that a page hardly moves while one loads. `npm run heights` measures them. */
export const heights: Readonly<Record<string, number>> = {
  'therapy-article': 29953,
  'therapy-cite': 19,
  'therapy-comparison': 1516,
  'therapy-conditions': 1982,
  'therapy-contraindication-checker': 1743,
  'therapy-cost': 926,
  'therapy-evidence-summary': 5786,
  'therapy-faq': 603,
  'therapy-practitioner-finder': 93,
  'therapy-questions': 1346,
  'therapy-quick-facts': 786,
  'therapy-references': 5721,
  'therapy-safety': 1122,
  'therapy-section': 1089,
  'therapy-session': 1964,
};
