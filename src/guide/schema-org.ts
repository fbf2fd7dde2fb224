import type {Attribution, Section} from './guide.js';
import type {Statement} from './statement.js';

const context = 'https://schema.org';

/** The questions and answers as a schema.org `FAQPage`; its text is the text that a reader sees. */
export function faqPage({data, attribution}: Section<'faq'>): unknown {
  return {
    '@context': context,
    '@type': 'FAQPage',
    inLanguage: languageTagOf(attribution),
    mainEntity: data.items.map(({question, answer}) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: {'@type': 'Answer', text: textOf(answer)},
    })),
  };
}

/** The guide as a schema.org `Article`; its chapters are those that a reader sees. */
export function articleData(
  attribution: Attribution,
  headline: string,
  chapters: readonly {title: string}[],
  wordCount: number,
): unknown {
  return {
    '@context': context,
    '@type': 'Article',
    headline,
    inLanguage: languageTagOf(attribution),
    version: attribution.version,
    dateModified: attribution.checked,
    articleSection: chapters.map(({title}) => title),
    wordCount,
  };
}

/** Such as `en-US`, where the guide names a country. */
function languageTagOf({language, country}: Attribution): string {
  return country ? new Intl.Locale(language, {region: country}).toString() : language;
}

/** Words in all statements of a value, at any depth. */
export function countWords(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = 'text' in value && typeof value.text === 'string' ? value.text.split(/\s+/).length : 0;
  return Object.values(value).reduce<number>((sum, inner) => sum + countWords(inner), own);
}

function textOf(statements: readonly Statement[]): string {
  return statements.map(({text}) => text).join(' ');
}
