import {heights} from './heights.js';
import {content, frame, type Files} from './snippet.js';
import {attributesOf, tags} from './widget.js';

/** A file of `dist/embed/`. */
export interface EmbedFile {
  name: string;
  text: string;
}

/** For every widget the page that stands in a frame, and the oEmbed document that names it. */
export async function embedFiles(files: Files): Promise<EmbedFile[]> {
  const made = await Promise.all(tags.map((tag) => filesOf(tag, files)));
  return made.flat();
}

async function filesOf(tag: string, files: Files): Promise<EmbedFile[]> {
  const {html, title} = await content(tag, tag === 'therapy-cite' ? {ref: '1'} : {});
  return [
    {name: `${tag}.html`, text: page(tag, title, html, files)},
    {name: `${tag}.oembed.json`, text: `${JSON.stringify(oembed(tag, title, files), null, 2)}\n`},
  ];
}

function page(tag: string, title: string, html: string, {integrity}: Files): string {
  const hash = integrity[`${tag}.js`]?.integrity ?? '';
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>
    <link rel="stylesheet" href="frame.css">
    <link rel="alternate" type="application/json+oembed" href="${tag}.oembed.json" title="${title.replaceAll('"', '&quot;')}">
    <script type="module" src="frame.js"></script>
    <script type="module" src="../cdn/${tag}.js" integrity="${hash}" crossorigin="anonymous"></script>
  </head>
  <body>
<${tag} data-attributes="${[...attributesOf(tag), 'lang'].join(' ')}"${tag === 'therapy-cite' ? ' ref="1"' : ''}>
${html}
</${tag}>
  </body>
</html>
`;
}

/** https://oembed.com, type "rich". */
function oembed(tag: string, title: string, files: Files): object {
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'therapy-guide-widgets',
    width: 600,
    height: heights[tag] ?? 600,
    html: frame(tag, title, {}, files),
  };
}
