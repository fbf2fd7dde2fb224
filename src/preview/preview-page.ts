import {nameOf} from '../guide-folder/layout.js';
import type {WidgetRow} from '../widgets.js';
import {sectionPlaces, wholeGuide, type SectionPlace} from './section-places.js';

/**
 * The page of a preview, with every widget in its place. Its own script fills in the guide and what was found; nothing in it comes
 * from the guide, so nothing in a guide can break it.
 *
 * @param scripts addresses of the scripts of the widgets, in their order
 */
export function previewPage(scripts: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Preview</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="preview.css" />
    ${[...scripts, 'preview.js'].map((file) => `<script src="${file}" defer></script>`).join('\n    ')}
  </head>
  <body>
    <header>
      <h1>Preview</h1>
      <p id="place"></p>
      <p id="summary" role="status"></p>
    </header>
    <main>
      <section id="faults" aria-labelledby="faults-title" hidden>
        <h2 id="faults-title">Faults</h2>
        <div></div>
      </section>
      <section id="${wholeGuide}" aria-labelledby="${wholeGuide}-title">
        <h2 id="${wholeGuide}-title">The guide as a whole</h2>
        <div class="notes"></div>
      </section>
      <therapy-guide>
        ${sectionPlaces.map(sectionOf).join('\n        ')}
        <section id="article" class="place" aria-labelledby="article-title" hidden>
          <h2 lang="en" id="article-title">The whole article</h2>
          <details>
            <summary lang="en">Show the article</summary>
            <therapy-article heading-level="3"></therapy-article>
          </details>
        </section>
      </therapy-guide>
    </main>
  </body>
</html>
`;
}

function sectionOf({name, widgets}: SectionPlace): string {
  return `<section id="${name}" class="place" aria-labelledby="${name}-title" hidden>
          <h2 lang="en" id="${name}-title">${nameOf(name)}</h2>
          <div class="notes" lang="en"></div>
          <div class="widgets">${widgets.map(widgetOf).join('')}</div>
        </section>`;
}

/** The page has headings of two levels; those of the widgets come below them. */
function widgetOf({tag, prose, inline}: WidgetRow): string {
  const attributes = [prose && `section="${prose}"`, !inline && 'heading-level="3"'];
  const element = `<${[tag, ...attributes].filter(Boolean).join(' ')}></${tag}>`;
  return inline ? `<p><span lang="en">A sentence with its source.</span>${element}</p>` : element;
}
