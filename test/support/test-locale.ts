import {createMsg, type Messages} from '../../src/i18n/create-msg.js';
import type {Message} from '../../src/i18n/messages.js';
import {formatMessage, type Values} from '../../src/i18n/msg.js';
import type {About} from '../../src/guide/sections/about.js';
import {sectionNames} from '../../src/guide/parse-guide.js';
import type {WrittenSections} from '../../src/guide/section-schemas.js';
import {messages as spanish} from '../../src/i18n/es.messages.js';
import {stretched, turned} from '../support/pseudo-locales.js';
import {mapStrings} from './map-strings.js';

/** The language of the page of a test, and where its words are. */
export interface TestLocale {
  readonly tag: string;
  /** The tag by whose rules dates, figures and prices in the text of the guide are written. */
  readonly guideTag: string;
  /** The translated messages; a message that is not there is English. */
  readonly messages: Messages;
  /** The folder of the guide's text. */
  readonly folder: string;
  /** Changes each English text, where a language is made from English by a rule. */
  readonly change: (text: string) => string;
  /** Adds the language to the page, as the script of a website does. */
  readonly load: () => Promise<unknown>;
}

const guideFolder = '/data/craniosacral-therapy/';

const english: TestLocale = {
  tag: 'en',
  guideTag: 'en',
  messages: {},
  folder: guideFolder,
  change: (text) => text,
  load: () => Promise.resolve(),
};

const locales: readonly TestLocale[] = [
  {
    ...english,
    tag: 'es',
    guideTag: 'es',
    messages: spanish,
    folder: `${guideFolder}es/`,
    load: () => import('../../src/entries/lang/es.js'),
  },
  {
    ...english,
    tag: 'en-XA',
    guideTag: 'en-XA',
    change: stretched,
    load: () => import('./languages/en-XA.js'),
  },
  {
    ...english,
    tag: 'ar-XB',
    guideTag: 'en-XB',
    change: turned,
    load: () => import('./languages/ar-XB.js'),
  },
];

/** The language of this test's page; English if the page says nothing else. */
export const testLocale = locales.find(({tag}) => tag === document.documentElement.lang) ?? english;

/** The English names of all messages. */
export const allMessages = Object.keys(spanish) as Message[];

/** A message in the language of the page, read from the table of translations. */
export function msg(message: Message, values?: Values): string {
  if (Object.hasOwn(testLocale.messages, message)) return translate(message, values);
  return formatMessage(testLocale.change(message), values);
}

/** Every plural form of a message in the language of the page, with its placeholders. */
export function formsOf(message: Message): string[] {
  const translated = testLocale.messages[message] ?? testLocale.change(message);
  return typeof translated === 'string' ? [translated] : Object.values(translated);
}

const translate = createMsg(testLocale.tag, testLocale.messages);

/** The files of the guide, each by its name without the ending. */
export type GuideFiles = Readonly<Record<string, unknown>>;

const fileNames = ['about', 'corrections', ...sectionNames].map(fileOf);

async function filesIn(folder: string): Promise<GuideFiles> {
  const load = async (name: string): Promise<unknown> => (await fetch(`${folder}${name}.json`)).json();
  const contents = await Promise.all(fileNames.map(load));
  return Object.fromEntries(fileNames.map((name, index) => [name, contents[index]]));
}

/** The guide in English and in the language of the page, as it is written: not what the widgets make of it. */
export const englishFiles = await filesIn(guideFolder);
export const localizedFiles =
  testLocale.folder === guideFolder ? mapStrings(englishFiles, testLocale.change) : await filesIn(testLocale.folder);

/** A section of the bundled guide in the language of the page. */
export function localized<Name extends keyof WrittenSections>(name: Name): WrittenSections[Name] {
  return localizedFiles[fileOf(name)] as WrittenSections[Name];
}

/** "quickFacts" is in "quick-facts". */
function fileOf(section: string): string {
  return section.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

const {name, practitioner, notice} = localizedFiles['about'] as About;
const {version, checked} = englishFiles['about'] as About;

/** The day of the last check of the guide. */
export const checkedOn = new Date(checked);

/** What every footer says of the guide, in the language of the page. */
export const attribution = {
  name,
  practitioner,
  notice,
  version,
  date: testLocale.change(dateIn(testLocale.guideTag, checkedOn)),
};

/** A date, written out by the rules of a language. */
export function dateIn(tag: string, date: Date): string {
  return date.toLocaleDateString(tag, {dateStyle: 'long', timeZone: 'UTC'});
}

/** "Craniosacral therapy: what it costs", in the language of the page. */
export function titled(title: string): string {
  const small = title.replace(/\p{L}/u, (letter) => letter.toLowerCase());
  return msg('{name}: {title}', {name: attribution.name, title: small});
}
