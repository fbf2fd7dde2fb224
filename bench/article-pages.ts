import {execFileSync} from 'node:child_process';
import path from 'node:path';
import {widgetRow, widgetTags} from '../src/widgets.js';
import {dist} from './paths.js';
import {peersNamed, slug, tagOf} from './peers.js';

/** A page with an article, and widgets in it. */
export interface Article {
  /** What is in the article. */
  name: string;
  place: string;
  /** Width of the window in CSS pixels. */
  width: number;
  path: string;
  html: string;
}

interface Place {
  name: string;
  /** Paragraphs before the widgets. */
  before: number;
  width: number;
}

export const wordsInTag = 'ours: words in the tag';
export const wordsAndFiles = 'ours: words in the tag, two files';
export const everyWidget = 'ours: every widget';
export const ownHtml = 'ours: plain HTML';
export const noWidgets = 'nothing';

const phone: readonly Place[] = [
  {name: 'top', before: 0, width: 390},
  {name: 'middle', before: 6, width: 390},
];
const desktop: Place = {name: 'top, 1280 px', before: 0, width: 1280};

const cli = path.join(dist, 'cli/therapy-guide-widgets.js');
const paragraph = `<p>${'A paragraph of an ordinary article about sleep, pain and patience. '.repeat(8)}</p>`;

/** Articles with a card and a checker at the top and in the middle, and one with every widget. */
export function articlePages(): Article[] {
  const pair = {...ownMarkup(), ...peerMarkup()};
  const onPhone = Object.entries(pair).flatMap(([name, markup]) => phone.map((place) => article(name, markup, place)));
  const every = allInOneFile(widgetTags);
  return [
    ...onPhone,
    ...phone.slice(0, 1).map((place) => article(everyWidget, every, place)),
    article(wordsInTag, pair[wordsInTag] ?? '', desktop),
    article(everyWidget, every, desktop),
  ];
}

/** The page without widgets, and the formats of the snippets, by name. */
function ownMarkup(): Record<string, string> {
  const tags = [tagOf.card, tagOf.checker];
  return {
    [noWidgets]: '',
    [ownHtml]: snippets(tags, 'html'),
    [wordsInTag]: allInOneFile(tags),
    [wordsAndFiles]: snippets(tags, 'content'),
    'ours: empty tag': withAllInOneScript(snippets(tags, 'element')),
    'ours: frame': snippets(tags, 'iframe'),
  };
}

function peerMarkup(): Record<string, string> {
  const names = [
    'vanilla element',
    'minimal Lit',
    'Preact',
    'React',
    'Shoelace',
    'Web Awesome',
    'Material Web',
    'Spectrum',
  ];
  return Object.fromEntries(peersNamed(...names).map(({name, theme}) => [name, peerArticle(name, theme)]));
}

function peerArticle(name: string, theme: string | undefined): string {
  const folder = `/${slug(name)}/both`;
  const style = theme ? `<link rel="stylesheet" href="${folder}/page.css">` : '';
  return `${style}<div id="place"></div><script type="module">import '${folder}/page.js'; document.querySelector('#place').append(window.make());</script>`;
}

/** Snippets as the command line prints them. */
function snippets(tags: readonly string[], format: string): string {
  const print = (tag: string) => [cli, 'snippet', tag, '--format', format, '--base-url', '/', ...requiredBy(tag)];
  return tags.map((tag) => execFileSync(process.execPath, print(tag), {encoding: 'utf8'})).join('\n');
}

/** `docs/embed.md` recommends the all-in-one file from two widgets on. */
function allInOneFile(tags: readonly string[]): string {
  return withAllInOneScript(snippets(tags, 'content'));
}

function withAllInOneScript(markup: string): string {
  const script = '<script type="module" src="/cdn/therapy-widgets.js"></script>';
  return script + markup.replaceAll(/<script.*?<\/script>/gs, '');
}

/** Options for the attributes without which a widget shows nothing. */
function requiredBy(tag: string): string[] {
  return Object.entries(widgetRow(tag)?.required ?? {}).flatMap(([name, value]) => ['--set', `${name}=${value}`]);
}

function article(name: string, markup: string, {name: place, before, width}: Place): Article {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title><link rel="icon" href="data:,"><body><h1>An article</h1>${paragraph.repeat(before)}<div class="widgets">${markup}</div>${paragraph.repeat(12)}</body></html>`;
  return {name, place, width, path: `/article/${slug(name)}-${slug(place)}`, html};
}
