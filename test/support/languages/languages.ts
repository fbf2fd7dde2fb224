/** The languages of the tests besides English: Spanish, and two that are made from English by a rule. */
export const languages: readonly {tag: string; direction: 'ltr' | 'rtl'}[] = [
  {tag: 'es', direction: 'ltr'},
  {tag: 'en-XA', direction: 'ltr'},
  {tag: 'ar-XB', direction: 'rtl'},
];

/** The attributes of a page's `<html>` in one of these languages; those of an English page for any other tag. */
export function attributesIn(tag: string | null): string {
  const language = languages.find((one) => one.tag === tag);
  return language ? `lang="${language.tag}" dir="${language.direction}"` : 'lang="en"';
}
