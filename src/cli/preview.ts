import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {FileFault} from '../guide-file/fault.js';
import type {Guide} from '../guide/guide.js';
import {stateOfFaults, stateOfGuide} from '../preview/make-state.js';
import {previewPage} from '../preview/preview-page.js';
import {servePreview, type PreviewServer, type ServedFile} from '../preview/preview-server.js';
import {summaryOf, type PreviewState} from '../preview/preview-state.js';
import {watchFolders} from '../preview/watch-folders.js';
import {languageFile, languageTags} from '../snippets/language-tags.js';
import {UsageError} from '../snippets/usage-error.js';
import {standardInput} from './input.js';
import {translationFaults, translationsOf} from './translations.js';
import {isFolder, openGuide} from './written-guide.js';

export interface PreviewOptions {
  /** 0 for any that is free. */
  port: number;
  /** The language to show; without it, that of the guide. */
  lang?: string;
}

/**
 * Serves a page with every widget of a guide until it is stopped. After each save, the page shows the guide and what was found anew.
 *
 * @param place a folder of Markdown, or a file
 * @param built folder of the built files, `dist`
 * @throws {UsageError} when there is no guide, no such translation, or another program has the port
 */
export async function preview(place: string, {port, lang}: PreviewOptions, built: URL): Promise<void> {
  const shown = shownPlace(place, lang);
  const server = await serve(builtFiles(built), port);
  console.log(`Preview of ${shown}: ${server.address}\nIt follows each save. Ctrl-C ends it.`);
  const stopWatching = watchFolders(() => foldersOf(place), follow(place, shown, server));
  const stop = () => {
    stopWatching();
    void server.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
}

/** The place of the translation that is asked for, or of the guide itself. */
function shownPlace(place: string, lang: string | undefined): string {
  if (place === standardInput) throw new UsageError('A preview follows files; name a folder or a file.');
  if (!existsSync(place)) throw new UsageError(`${place} cannot be read: there is no such folder or file.`);
  if (lang === undefined || openGuide(place).written?.guide.about.language === lang) return place;
  const translations = translationsOf(place);
  const found = translations.find(({language}) => language === lang);
  if (found) return found.place;
  const known = translations.map(({language}) => language).join(', ');
  throw new UsageError(`${place} has no translation "${lang}"; ${known ? `there are ${known}` : 'there is none'}.`);
}

/** Reads the guide, tells all pages of it, and gives what does so again; a state that is the last one is not told. */
function follow(place: string, shown: string, server: PreviewServer): () => void {
  let lastGood: Guide | undefined;
  let told = '';
  const tell = () => {
    const state = stateOrFault(place, shown, lastGood);
    lastGood = state.guide;
    if (JSON.stringify(state) === told) return;
    told = JSON.stringify(state);
    server.send(state);
    console.log(`${shown}: ${summaryOf(state)}`);
  };
  tell();
  return tell;
}

/** A file that is away while an editor saves it, or a branch is checked out, is a fault like others, and passes with the next change. */
function stateOrFault(place: string, shown: string, lastGood: Guide | undefined): PreviewState {
  try {
    return stateOf(place, shown, lastGood);
  } catch (error) {
    if (!(error instanceof Error && (error instanceof UsageError || 'code' in error))) throw error;
    return stateOfFaults(shown, [{file: shown, line: 1, column: 1, message: error.message}], lastGood);
  }
}

function stateOf(place: string, shown: string, lastGood: Guide | undefined): PreviewState {
  const {faults, written} = openGuide(shown);
  if (faults) return stateOfFaults(shown, faults, lastGood);
  return stateOfGuide(shown, written, laggingOf(place, shown, written.guide));
}

/** What lags: in every translation of a guide, or in the one that is shown. */
function laggingOf(place: string, shown: string, guide: Guide): FileFault[] {
  const original = shown === place ? guide : openGuide(place).written?.guide;
  if (!original) return [];
  return translationsOf(place)
    .filter((one) => shown === place || one.place === shown)
    .flatMap((one) => translationFaults(one, original));
}

function foldersOf(place: string): string[] {
  if (!isFolder(place)) return [path.dirname(place)];
  return [place, ...translationsOf(place).map((one) => one.place)];
}

/** @throws {UsageError} when another program has the port */
async function serve(files: ReadonlyMap<string, ServedFile>, port: number): Promise<PreviewServer> {
  try {
    return await servePreview(files, port);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    throw new UsageError(
      `Another program uses port ${port}; choose one with --port, or --port 0 for any that is free.`,
    );
  }
}

/** The page and what it loads, by address. */
function builtFiles(built: URL): Map<string, ServedFile> {
  const scripts = [...languageTags.flatMap((tag) => languageFile(tag) ?? []), 'therapy-widgets.js'];
  const file = (name: string, type: ServedFile['type']): ServedFile => ({
    type,
    content: readFileSync(new URL(name, built)),
  });
  return new Map<string, ServedFile>([
    ['/', {type: 'text/html', content: previewPage(scripts)}],
    ['/preview.css', file('preview/preview.css', 'text/css')],
    ['/preview.js', file('preview/preview.js', 'text/javascript')],
    ...scripts.map((name) => [`/${name}`, file(`cdn/${name}`, 'text/javascript')] as const),
  ]);
}
