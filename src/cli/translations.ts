import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {translationFindings} from '../audit/translations.js';
import type {FileFault} from '../guide-file/fault.js';
import {aboutFile} from '../guide-folder/file-names.js';
import type {Guide} from '../guide/guide.js';
import {standardInput} from './input.js';
import {isFolder, openGuide} from './written-guide.js';

/** A translation of a guide, which stands beside it: `my-therapy/es`, or `my-therapy.es.json` beside `my-therapy.json`. */
export interface TranslationPlace {
  language: string;
  place: string;
}

const languageTag = '[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*';

/** The translations of a guide, by language. */
export function translationsOf(place: string): TranslationPlace[] {
  if (place === standardInput || !existsSync(place)) return [];
  return isFolder(place) ? subfolders(place) : filesBeside(place);
}

/** What lags in a translation, or is wrong with it. */
export function translationFaults({place}: TranslationPlace, original: Guide): readonly FileFault[] {
  const {faults, written} = openGuide(place);
  return faults ?? written.locate(translationFindings(original, written.guide));
}

function subfolders(folder: string): TranslationPlace[] {
  return readdirSync(folder)
    .filter((name) => new RegExp(`^${languageTag}$`).test(name) && existsSync(path.join(folder, name, aboutFile)))
    .sort()
    .map((language) => ({language, place: path.join(folder, language)}));
}

function filesBeside(file: string): TranslationPlace[] {
  const {dir, name: stem} = path.parse(file);
  return readdirSync(dir || '.')
    .sort()
    .flatMap((name) => {
      const language =
        name.startsWith(`${stem}.`) && new RegExp(`^(${languageTag})\\.json$`).exec(name.slice(stem.length + 1))?.[1];
      return language ? {language, place: path.join(dir, name)} : [];
    });
}
