/** Languages in which the widgets address a reader. English is in every file; each other one is in a file of its own. */
export const languageTags = ['en', 'es'] as const;

export type LanguageTag = (typeof languageTags)[number];

/** The language for a `lang`, which may name a region of it, such as `es-MX`; nothing when the widgets do not speak it. */
export function supportedLanguage(lang: string): LanguageTag | undefined {
  return languageTags.find((tag) => `${lang}-`.startsWith(`${tag}-`));
}

/** The file that a page needs beside the widget's, below `cdn/`; none for English. */
export function languageFile(tag: LanguageTag): string | undefined {
  return tag === 'en' ? undefined : `lang/${tag}.js`;
}
