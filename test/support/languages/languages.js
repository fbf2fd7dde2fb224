/**
 * The languages besides English in which the tests of elements and host pages run: Spanish, and two that are made from English.
 *
 * @type {readonly {tag: string, direction: 'ltr' | 'rtl'}[]}
 */
export const languages = [
  {tag: 'es', direction: 'ltr'},
  {tag: 'en-XA', direction: 'ltr'},
  {tag: 'ar-XB', direction: 'rtl'},
];

/** Attributes of a page's `<html>` in one of them; of an English page's for any other word. @param {string | null} tag */
export function attributesIn(tag) {
  const language = languages.find((one) => one.tag === tag);
  return language ? `lang="${language.tag}" dir="${language.direction}"` : 'lang="en"';
}
