/** What the alternative text of a long picture says at its end, by language. No widget says it. */
export const moreOnPage = {
  en: 'The rest is on the linked page.',
  es: 'El resto está en la página del enlace.',
} as const;
