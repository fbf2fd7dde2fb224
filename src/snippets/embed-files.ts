import {widgetRow, widgetTags, type Tag} from '../widgets.js';
import {contentOf} from './content.js';
import {escapeHtml} from './escape-html.js';
import {frameSnippet} from './frame.js';
import {heightOf} from './frame-heights.js';
import {languageFile, languageTags, type LanguageTag} from './language-tags.js';
import {paperLine} from './paper-line.js';
import {integrityOf, type PublishedFiles} from './published-files.js';
import {observedAttributes} from './render-widget.js';
import {scriptTag} from './script-tag.js';
import {wrapInLanguage} from './wrap-in-language.js';

/** A file of `dist/embed/`. */
export interface EmbedFile {
  name: string;
  text: string;
}

/** The title of a widget in one language. */
interface LocalizedTitle {
  language: LanguageTag;
  title: string;
}

/** For every widget the page of its frame, and the oEmbed documents that describe it, one for each language. */
export function embedFiles(files: PublishedFiles): EmbedFile[] {
  return widgetTags.flatMap((tag) => filesOfWidget(tag, files));
}

function filesOfWidget(tag: Tag, files: PublishedFiles): EmbedFile[] {
  const titles = languageTags.map((language) => ({language, title: contentIn(language, tag).title}));
  return [
    {name: `${tag}.html`, text: framePage(tag, titles, files)},
    ...titles.map(({language, title}) => ({
      name: oembedFile(tag, language),
      text: `${JSON.stringify(oembed(tag, language, title, files), null, 2)}\n`,
    })),
  ];
}

function contentIn(lang: LanguageTag, tag: Tag) {
  return contentOf(tag, {...widgetRow(tag)?.required, lang}, true);
}

function oembedFile(tag: Tag, language: LanguageTag): string {
  return language === 'en' ? `${tag}.oembed.json` : `${tag}.${language}.oembed.json`;
}

/**
 * The page of a frame. It is in English until its address names another language. Then `frame.js` runs the script of that language
 * before the widget's, so both scripts wait in templates.
 */
function framePage(tag: Tag, titles: readonly LocalizedTitle[], files: PublishedFiles): string {
  const {html, title} = contentIn('en', tag);
  const widgetFile = `${tag}.js`;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <base target="_top">
    <title>${escapeHtml(title)}</title>
${previewTags(tag, title, files)}    <link rel="stylesheet" href="frame.css">
${titles.map((one) => `    ${oembedLink(tag, one)}`).join('\n')}
    <link rel="modulepreload" href="../cdn/${widgetFile}" integrity="${integrityOf(widgetFile, files) ?? ''}" crossorigin="anonymous">
${titles.flatMap((one) => languageTemplate(one, files)).join('\n')}
    ${scriptTemplate(widgetFile, files, 'id="widget"')}
    <script defer src="frame.js"></script>
  </head>
  <body>
${titles.map(({language}) => paperLine(tag, language)).join('\n')}
<${tag} data-attributes="${observedAttributes(tag).join(' ')}"${requiredAttributes(tag)}>
${wrapInLanguage('en', tag, html)}
</${tag}>
  </body>
</html>
`;
}

/** What a link to the page shows in a network or a messenger: the picture of the widget. Other widgets have none. */
function previewTags(tag: Tag, title: string, {base, pictures = []}: PublishedFiles): string {
  const preview = pictures.find((one) => one.tag === tag && one.size === 'social' && one.language === 'en');
  if (!preview) return '';
  const {name, width, height, alt} = preview;
  const properties = {
    title,
    image: `${base}pictures/${name}.png`,
    'image:width': 2 * width,
    'image:height': 2 * height,
    'image:alt': alt,
  };
  const tags = Object.entries(properties).map(
    ([property, content]) => `    <meta property="og:${property}" content="${escapeHtml(String(content))}">\n`,
  );
  return `${tags.join('')}    <meta name="twitter:card" content="summary_large_image">\n`;
}

function oembedLink(tag: Tag, {language, title}: LocalizedTitle): string {
  const file = oembedFile(tag, language);
  return `<link rel="alternate" type="application/json+oembed" hreflang="${language}" href="${file}" title="${escapeHtml(title)}">`;
}

/** The script of a language that is not in the widget's own file. */
function languageTemplate({language, title}: LocalizedTitle, files: PublishedFiles): string[] {
  const file = languageFile(language);
  return file ? [`    ${scriptTemplate(file, files, `lang="${language}" title="${escapeHtml(title)}"`)}`] : [];
}

/** A script that does not run before `frame.js` takes it out of its template. */
function scriptTemplate(file: string, files: PublishedFiles, attributes: string): string {
  return `<template ${attributes}>${scriptTag(`../cdn/${file}`, integrityOf(file, files))}</template>`;
}

function requiredAttributes(tag: Tag): string {
  return Object.entries(widgetRow(tag)?.required ?? {})
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}

/** https://oembed.com, type "rich". */
function oembed(tag: Tag, language: LanguageTag, title: string, files: PublishedFiles): object {
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'therapy-guide-widgets',
    width: 600,
    height: heightOf(tag, language),
    html: frameSnippet(tag, title, language === 'en' ? {} : {lang: language}, files),
  };
}
