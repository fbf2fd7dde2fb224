import path from 'node:path';
import {slug} from 'github-slugger';
import {defineConfig, type HeadConfig, type MarkdownEnv, type MarkdownRenderer} from 'vitepress';
import {showLiveBlocks} from './live-blocks.js';
import {projectDocumentOf, readProjectDocument} from './project-documents.js';
import {pagesIn, projectDocumentPages, sidebar} from './sidebar.js';
import {linkToBuiltPages, toSiteRoot} from './site-links.js';

const folder = path.resolve(import.meta.dirname, '..');

/** A page of the site above the docs; the router of the docs leaves it to the browser. */
const pageOfSite = (text: string, page: string) => ({text, link: `/../${page}`, target: '_self', noIcon: true});

/** The widgets, once a page: the router changes what is inside the body alone. */
const widgets = (page: string): HeadConfig[] => [
  ['script', {type: 'module', src: `${toSiteRoot(page)}cdn/therapy-widgets.js`}],
  ['link', {rel: 'icon', href: `${toSiteRoot(page)}reference/favicon.svg`, type: 'image/svg+xml'}],
];

/** The search reads the files of `docs/` by itself. */
function renderForSearch(text: string, env: MarkdownEnv, markdown: MarkdownRenderer): Promise<string> {
  const document = projectDocumentOf(env.relativePath);
  return markdown.renderAsync(document ? readProjectDocument(document) : text, env);
}

export default defineConfig({
  title: 'therapy-guide-widgets',
  description: 'How to put an honest, accessible, private piece of a therapy guide on a page.',
  lang: 'en-US',
  base: './',
  // Not beside the pages, so that a build leaves the sources as they are.
  cacheDir: path.resolve(folder, '../node_modules/.cache/vitepress'),
  outDir: path.resolve(folder, '../dist/site/docs'),
  transformHead: ({page}) => widgets(page),
  markdown: {
    // A link to a heading works here and on GitHub.
    anchor: {slugify: slug},
    config: (markdown) => {
      markdown.use(linkToBuiltPages);
      markdown.use(showLiveBlocks);
    },
  },
  vue: {
    template: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('therapy-')}},
    // Not by where a component lies, so that the build gives the same bytes where the modules are linked.
    features: {componentIdGenerator: (file, source, _, hash) => hash(path.basename(file) + source)},
  },
  themeConfig: {
    siteTitle: 'Guide widgets',
    sidebarMenuLabel: 'Pages',
    search: {provider: 'local', options: {_render: renderForSearch}},
    outline: [2, 3],
    sidebar: sidebar([...pagesIn(folder), ...projectDocumentPages()]),
    nav: [
      pageOfSite('Widgets on a page', 'index.html'),
      pageOfSite('Embed builder', 'builder.html'),
      pageOfSite('Reference', 'reference/index.html'),
    ],
  },
});
