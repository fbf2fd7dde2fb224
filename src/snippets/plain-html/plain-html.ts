import rehypeFormat from 'rehype-format';
import rehypeMinifyWhitespace from 'rehype-minify-whitespace';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import {unified} from 'unified';
import {boldSummaries} from './bold-summaries.js';
import {citationsToText} from './citations-to-text.js';
import {controlsToText} from './controls-to-text.js';
import {disclosuresToText} from './disclosures-to-text.js';
import {fitColumns} from './fit-columns.js';
import {joinFooterLines} from './join-footer-lines.js';
import {markLanguages} from './mark-languages.js';
import {plainSchema} from './plain-schema.js';
import {removeEmpty} from './remove-empty.js';
import {removeEmptyDisclosures} from './remove-empty-disclosures.js';
import {removeFooter} from './remove-footer.js';
import {removeScreenOnly} from './remove-screen-only.js';
import {removeUnusedFootnotes} from './remove-unused-footnotes.js';
import {serializeHtml} from './serialize-html.js';
import {trimBeforeNumbers} from './trim-before-numbers.js';
import {unwrapSpans} from './unwrap-spans.js';
import {wrapInParagraphs} from './wrap-in-paragraphs.js';

/** What the plain HTML of a widget is made for. */
export interface PlainHtmlOptions {
  /** Language of the page around it. What is in another language is marked with `lang`. */
  language?: string | undefined;
  /** Keep the footer of the widget. */
  footer?: boolean;
  /** Keep what is folded on a page as `<details>`; otherwise it is open text under its label. */
  folded?: boolean;
}

/**
 * Turns the rendered markup of a widget into plain HTML that needs no script: headings, paragraphs, lists, tables, links, and
 * disclosures if they are asked for. Controls are left out, and each citation becomes its number in brackets.
 */
export function toPlainHtml(
  markup: string,
  {language = 'en', footer = true, folded = false}: PlainHtmlOptions = {},
): string {
  const processor = unified()
    .use(rehypeParse, {fragment: true})
    .use(removeFooter, !footer)
    .use(removeScreenOnly)
    .use(removeUnusedFootnotes)
    .use(joinFooterLines)
    .use(citationsToText)
    .use(controlsToText)
    .use(removeEmptyDisclosures)
    .use(folded ? boldSummaries : disclosuresToText)
    .use(markLanguages, language)
    .use(rehypeSanitize, plainSchema)
    .use(unwrapSpans)
    .use(removeEmpty)
    .use(fitColumns)
    .use(wrapInParagraphs)
    .use(rehypeMinifyWhitespace)
    .use(trimBeforeNumbers)
    .use(rehypeFormat);
  return serializeHtml(processor.runSync(processor.parse(markup))).trim();
}
