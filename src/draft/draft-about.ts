import * as v from 'valibot';
import type {About} from '../guide/sections/about.js';
import {language as languageSchema} from '../guide/text.js';
import type {Block} from './block.js';
import {idFrom} from './names.js';
import type {Outline} from './outline.js';

/** What the page does not say, or says otherwise. */
export interface AboutOptions {
  /** Name of the therapy; without it, the title of the page up to its first colon or bar. */
  name?: string | undefined;
  /** What a person who gives it is called; without it, "… therapist" where the page has the word, else "practitioner". */
  practitioner?: string | undefined;
  /** Language of the page; without it, what the page says, else English. */
  language?: string | undefined;
  /** Day of the import, `YYYY-MM-DD`. */
  today: string;
}

/** What every widget that shows the draft says. */
const notice = 'This is a draft that a program made from a page. Nobody has checked it.';

/** The names, the version and the date of a draft, and which of them a person has to look at. */
export function draftAbout(
  {title}: Outline,
  blocks: readonly Block[],
  pageLanguage: string | undefined,
  {name, practitioner, language, today}: AboutOptions,
): {section: About; notes: string[]} {
  const heading = title?.text ?? blocks.find((block) => block.kind === 'heading')?.text ?? '';
  const named = name ?? nameFrom(heading);
  const ofPage = v.is(languageSchema, pageLanguage) ? pageLanguage : undefined;
  const called = practitioner ?? practitionerIn(blocks, named);
  return {
    section: {
      id: idFrom(named),
      name: named,
      practitioner: called,
      language: language ?? ofPage ?? 'en',
      version: '0.1.0',
      checked: today,
      notice,
      source: {title: heading || named, accessed: today},
    },
    notes: [
      ...(name === undefined ? [`about.name: "${named}" is from the title of the page; --name says it otherwise`] : []),
      ...(practitioner === undefined ? [`about.practitioner: "${called}"; --practitioner says it otherwise`] : []),
      ...(language === undefined && ofPage === undefined
        ? ['about.language: the page does not say it, so it is "en"; --lang says it otherwise']
        : []),
    ],
  };
}

/** "Hat therapy: a guide", "Hat therapy | My clinic" and "What is hat therapy?" are about hat therapy. */
function nameFrom(title: string): string {
  const [first = title] = title.split(/\s*[:|–—]\s+|\s+-\s+/);
  return first.replace(/^(what is|about)\s+/i, '').replace(/\?$/, '') || title;
}

/** "hat therapist", where the page has the word. */
function practitionerIn(blocks: readonly Block[], name: string): string {
  const word = `${name.toLowerCase().replace(/\s+therapy$/, '')} therapist`;
  const has = blocks.some((block) => textOf(block).toLowerCase().includes(word));
  return has ? word : 'practitioner';
}

function textOf(block: Block): string {
  if (block.kind === 'list') return block.items.map(({text}) => text).join(' ');
  return block.kind === 'table' ? block.rows.flat().join(' ') : block.text;
}
