import {inLanguage, type Attributes} from './content.js';
import {heightOf} from './frame-heights.js';
import {languageFile, languageTags, type LanguageTag} from './language-tags.js';
import {content, escapeHtml, frame, scriptTag, type Files} from './snippet.js';
import {attributesOf, tags} from './render-widget.js';

/** A file of `dist/embed/`. */
export interface EmbedFile {
  name: string;
  text: string;
}

/** The titles of a widget, by language. */
type Titles = Readonly<Record<LanguageTag, string>>;

const others = languageTags.filter((language) => language !== 'en');

/** For every widget the page that stands in a frame, and the oEmbed documents that name it, one for each language. */
export async function embedFiles(files: Files): Promise<EmbedFile[]> {
  const made = await Promise.all(tags.map((tag) => filesOf(tag, files)));
  return made.flat();
}

async function filesOf(tag: string, files: Files): Promise<EmbedFile[]> {
  const attributes: Attributes = tag === 'therapy-cite' ? {ref: '1'} : {};
  const {html} = await content(tag, {...attributes, lang: 'en'});
  const named = languageTags.map(async (lang) => [lang, (await content(tag, {...attributes, lang})).title]);
  const titles = Object.fromEntries(await Promise.all(named)) as Titles;
  return [
    {name: `${tag}.html`, text: page(tag, titles, html, files)},
    ...languageTags.map((language) => ({
      name: documentOf(tag, language),
      text: `${JSON.stringify(oembed(tag, language, titles[language], files), null, 2)}\n`,
    })),
  ];
}

function documentOf(tag: string, language: LanguageTag): string {
  return language === 'en' ? `${tag}.oembed.json` : `${tag}.${language}.oembed.json`;
}

/**
 * The page of a frame. It is in English until its address asks for another language: then `frame.js` lets that language's file in
 * before the widget's, so both wait in templates.
 */
function page(tag: string, titles: Titles, html: string, files: Files): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>${escapeHtml(titles.en)}</title>
    <link rel="stylesheet" href="frame.css">
${languageTags.map((language) => `    ${alternate(tag, language, titles[language])}`).join('\n')}
    <link rel="modulepreload" href="../cdn/${tag}.js" integrity="${hashOf(`${tag}.js`, files)}" crossorigin="anonymous">
${others.map((language) => `    ${waiting(languageFile(language) ?? '', files, ` lang="${language}" title="${escapeHtml(titles[language])}"`)}`).join('\n')}
    ${waiting(`${tag}.js`, files, ' id="widget"')}
    <script type="module" src="frame.js"></script>
  </head>
  <body>
<${tag} data-attributes="${attributesOf(tag).join(' ')}"${tag === 'therapy-cite' ? ' ref="1"' : ''}>
${inLanguage('en', tag, html)}
</${tag}>
  </body>
</html>
`;
}

function alternate(tag: string, language: LanguageTag, title: string): string {
  const file = documentOf(tag, language);
  return `<link rel="alternate" type="application/json+oembed" hreflang="${language}" href="${file}" title="${escapeHtml(title)}">`;
}

/** A script that does not run before somebody takes it out. */
function waiting(file: string, files: Files, attributes: string): string {
  return `<template${attributes}>${scriptTag(`../cdn/${file}`, hashOf(file, files))}</template>`;
}

function hashOf(file: string, {integrity}: Files): string {
  return integrity[file]?.integrity ?? '';
}

/** https://oembed.com, type "rich". */
function oembed(tag: string, language: LanguageTag, title: string, files: Files): object {
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'therapy-guide-widgets',
    width: 600,
    height: heightOf(tag, language),
    html: frame(tag, title, language === 'en' ? {} : {lang: language}, files),
  };
}
