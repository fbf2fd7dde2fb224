import {execFileSync} from 'node:child_process';
import path from 'node:path';
import {dist} from './build.js';
import {tagOf} from './peers.js';

const paragraph = `<p>${'A paragraph of an ordinary article about sleep, pain and patience. '.repeat(8)}</p>`;
const cli = path.join(dist, 'cli/therapy-guide-widgets.js');

/**
 * @typedef {object} Article
 * @property {string} name what stands in it
 * @property {string} place where it stands
 * @property {string} path
 * @property {string} html
 */

/**
 * How many paragraphs stand before the widgets.
 *
 * @type {Readonly<Record<string, number>>}
 */
const places = {top: 0, middle: 6};

/** The ways in to the two widgets, as the command line prints them. @param {string} format */
const snippets = (format) =>
  [tagOf.card, tagOf.checker]
    .map((tag) =>
      execFileSync(process.execPath, [cli, 'snippet', tag, '--format', format, '--base-url', '/'], {encoding: 'utf8'}),
    )
    .join('\n');

/** From two widgets on, the README recommends one file for all. @param {string} format */
const inOneFile = (format) =>
  `<script type="module" src="/cdn/therapy-widgets.js"></script>${snippets(format).replaceAll(/<script.*?<\/script>/gs, '')}`;

/** @param {string} name */
function peer(name) {
  const folder = `/${name.replaceAll(' ', '-')}/both`;
  const style = ['Shoelace', 'Web Awesome'].includes(name) ? `<link rel="stylesheet" href="${folder}/page.css">` : '';
  return `${style}<div id="place"></div><script type="module">import '${folder}/page.js'; document.querySelector('#place').append(window.make());</script>`;
}

/** The page without widgets, and our ways in: what stands in the article, by its name. */
function own() {
  return {
    nothing: '',
    'ours: plain HTML': snippets('html'),
    'ours: words in the tag': inOneFile('content'),
    'ours: words in the tag, two files': snippets('content'),
    'ours: empty tag': inOneFile('element'),
    'ours: frame': snippets('iframe'),
  };
}

const others = [
  'vanilla element',
  'minimal Lit',
  'Preact',
  'React',
  'Shoelace',
  'Web Awesome',
  'Material Web',
  'Spectrum',
];

/**
 * Articles with a card and a checker in them, at the top and in the middle.
 *
 * @param {boolean} withOthers
 * @returns {Article[]}
 */
export function articles(withOthers) {
  const widgets = {...own(), ...(withOthers ? Object.fromEntries(others.map((name) => [name, peer(name)])) : {})};
  return Object.entries(widgets).flatMap(([name, markup]) =>
    Object.entries(places).map(([place, before]) => ({
      name,
      place,
      path: `/article/${name.replaceAll(/\W+/g, '-')}-${place}`,
      html: `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title><link rel="icon" href="data:,"><body><h1>An article</h1>${paragraph.repeat(before)}<div class="widgets">${markup}</div>${paragraph.repeat(12)}</body></html>`,
    })),
  );
}
