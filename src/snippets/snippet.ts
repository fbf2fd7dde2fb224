import {contentOf, inLanguage, type Attributes} from './content.js';
import {attributesOf, tags} from './render-widget.js';
import type {Format} from './formats.js';
import {heightOf} from './frame-heights.js';
import {languageFile, languageTags, supportedLanguage, type LanguageTag} from './language-tags.js';

/** Where the files are, and their hashes. */
export interface Files {
  /** Address of the folder that holds `cdn/` and `embed/`, with a slash at its end. */
  base: string;
  /** What `integrity.json` says of each file. */
  integrity: Readonly<Record<string, {integrity: string}>>;
  /** Colours for a frame or a link, by token, such as `accent`. */
  colours?: Readonly<Record<string, string>>;
}

/** Thrown for a tag, an attribute or a value that is not there; says which are. */
export class WrongUse extends Error {}

/** What was asked for, with one of the languages that the widgets speak, or with none. */
type Asked = Attributes & {readonly lang?: LanguageTag};

/**
 * What to paste for a widget.
 *
 * @param given the attributes; with `lang`, everything is in that language
 * @throws WrongUse
 */
export async function snippet(tag: string, format: Format, given: Attributes, files: Files): Promise<string> {
  refuseUnknown(tag, given);
  const attributes = asked(tag, given);
  const {html, title, complaints} = await content(tag, attributes);
  if (complaints.length > 0) throw new WrongUse(complaints.join('\n'));
  const element = (inside: string) => `<${tag}${written(attributes)}>${inside}</${tag}>`;
  const breaks = tag === 'therapy-cite' ? '' : '\n';
  switch (format) {
    case 'element':
      return `${scripts(tag, attributes, files)}\n${element('')}`;
    case 'content':
      return `${scripts(tag, attributes, files)}\n${element(breaks + html + breaks)}`;
    case 'html':
      return tag === 'therapy-cite' ? html : inLanguage(attributes.lang ?? 'en', tag, html);
    case 'iframe':
      return frame(tag, title, attributes, files);
    case 'link':
      return `<a href="${escapeHtml(embedAddress(tag, attributes, files))}"${marked(attributes)}>${escapeHtml(title)}</a>`;
  }
}

/** The frame of a widget, and the script that gives it the height of what is in it. */
export function frame(tag: string, title: string, attributes: Asked, files: Files): string {
  const src = escapeHtml(embedAddress(tag, attributes, files));
  return [
    `<iframe src="${src}" title="${escapeHtml(title)}"${marked(attributes)} width="100%" height="${heightOf(tag, attributes.lang)}" frameborder="0" loading="lazy"></iframe>`,
    scriptTag(`${files.base}embed/resize.js`, files.integrity['embed/resize.js']?.integrity),
  ].join('\n');
}

/** The words of a widget with the title under which it is known. */
export async function content(
  tag: string,
  attributes: Asked,
): Promise<{html: string; title: string; complaints: string[]}> {
  const {html, complaints} = await contentOf(tag, attributes);
  const [, title = ''] = /^(?:<[^>]*>)*([^<]*)/.exec(html) ?? [];
  return {html, title: unescapeHtml(title), complaints};
}

function refuseUnknown(tag: string, attributes: Attributes): void {
  if (!tags.includes(tag)) throw new WrongUse(`There is no widget "${tag}"; allowed are ${tags.join(', ')}.`);
  const allowed = [...attributesOf(tag), 'lang'];
  for (const name of Object.keys(attributes)) {
    if (!allowed.includes(name)) {
      throw new WrongUse(`<${tag}> has no attribute "${name}"; allowed are ${allowed.join(', ')}.`);
    }
  }
}

/** The attributes with the language that the widgets speak for the `lang` in them. */
function asked(tag: string, {lang, ...others}: Attributes): Asked {
  if (lang === undefined) return others;
  const language = supportedLanguage(lang);
  if (language) return {...others, lang: language};
  throw new WrongUse(
    `<${tag} lang="${lang}">: allowed is ${languageTags.join(', ')}, also with a region, as in es-MX.`,
  );
}

/** What the address of a page does not say to a reader's software: the language of the words that lead to it. */
function marked({lang}: Asked): string {
  return lang ? ` lang="${lang}"` : '';
}

/** The language comes first, so that the widget has its words when it draws itself. */
function scripts(tag: string, {lang = 'en'}: Asked, {base, integrity}: Files): string {
  const names = [languageFile(lang), `${tag}.js`].filter((name) => name !== undefined);
  return names.map((name) => scriptTag(`${base}cdn/${name}`, integrity[name]?.integrity)).join('\n');
}

/** A module, with the hash that its file must have. */
export function scriptTag(src: string, integrity: string | undefined): string {
  const hash = integrity ? ` integrity="${integrity}" crossorigin="anonymous"` : '';
  return `<script type="module" src="${escapeHtml(src)}"${hash}></script>`;
}

function embedAddress(tag: string, attributes: Attributes, {base, colours = {}}: Files): string {
  const tokens = Object.entries(colours).map(([token, colour]) => [`colour-${token}`, colour] as [string, string]);
  const query = new URLSearchParams([...Object.entries(attributes), ...tokens]).toString();
  return `${base}embed/${tag}.html${query && `?${query}`}`;
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
}

const signs: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Text as it stands in HTML, also between quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

function unescapeHtml(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|nbsp);/g, (name) =>
    name === '&nbsp;' ? ' ' : (Object.entries(signs).find(([, one]) => one === name)?.[0] ?? name),
  );
}
