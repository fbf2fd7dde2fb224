import path from 'node:path';
import * as v from 'valibot';
import {draftGuide, PageError} from '../draft/draft-guide.js';
import type {AboutOptions} from '../draft/draft-about.js';
import type {Page} from '../draft/block.js';
import {countPages, readHtml} from '../draft/read-html.js';
import {readMarkdown} from '../draft/read-markdown.js';
import {readText} from '../draft/read-text.js';
import {language} from '../guide/text.js';
import {shortened} from '../guide/shortened.js';
import {UsageError} from '../snippets/usage-error.js';
import {decodePage, nameOf, readBytes} from './input.js';
import {write} from './output.js';
import {printFaults} from './print-faults.js';

/** The forms of a page, by the end of the name of its file. */
const forms = {html: readHtml, htm: readHtml, md: readMarkdown, markdown: readMarkdown, txt: readText};

/** The form of a page, for a file without such an end. */
export const formNames = ['html', 'md', 'txt'] as const;

export interface ImportOptions extends Omit<AboutOptions, 'today' | 'language'> {
  output?: string;
  form?: (typeof formNames)[number];
  lang?: string;
}

/**
 * Makes a first draft of a guide from a page, writes it, and prints what could not be placed.
 *
 * @param file `-` for standard input
 * @returns the exit code: 0 all of the page is in the draft, 1 some is not, or there is no draft
 * @throws {UsageError} when a file cannot be read or written, or its form is not known
 */
export function importPage(file: string, options: ImportOptions): 0 | 1 {
  checkOptions(options);
  const name = nameOf(file);
  const page = readPage(file, options.form);
  const today = new Date().toISOString().slice(0, 10);
  try {
    const {guide, unplaced, notes} = draftGuide(page, {...options, language: options.lang, today});
    write(`${JSON.stringify(guide, null, 2)}\n`, options.output);
    for (const note of notes) console.error(`To do: ${note}`);
    const faults = unplaced.map(({text, line, why}) => ({
      file: name,
      line,
      column: 1,
      message: `${why}: "${shortened(text)}"`,
    }));
    printFaults(faults, ['passage without a place', 'passages without a place'], name);
    return unplaced.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof PageError)) throw error;
    console.error(`${name} ${error.message}; nothing was written.`);
    return 1;
  }
}

/** @throws {UsageError} when a draft with these words would not pass `validate` */
function checkOptions({lang, name, practitioner}: ImportOptions): void {
  if (lang !== undefined && !v.safeParse(language, lang).success) {
    throw new UsageError(`--lang is "${lang}"; allowed is a language tag, such as "en" or "es-MX"`);
  }
  for (const [option, value] of Object.entries({name, practitioner})) {
    if (value?.trim() === '') throw new UsageError(`--${option} is empty, but must hold text`);
  }
}

function readPage(file: string, form: ImportOptions['form']): Page {
  const end = form ?? path.extname(file).slice(1).toLowerCase();
  if (!isForm(end)) {
    throw new UsageError(`${nameOf(file)} is of no known form; allowed are .html, .md and .txt, or --form.`);
  }
  const text = decodePage(readBytes(file), nameOf(file)).text;
  if (forms[end] === readHtml && countPages(text) > 1) {
    throw new UsageError(`${nameOf(file)} holds ${countPages(text)} pages; import one page at a time.`);
  }
  return forms[end](text);
}

function isForm(end: string): end is keyof typeof forms {
  return Object.hasOwn(forms, end);
}
