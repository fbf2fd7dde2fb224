import {html, render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';

/** What a template can show: text, or a template. */
export type Content = string | ReturnType<typeof html> | readonly Content[];

/** A page of the reference as HTML. */
export function pageHtml(title: string, body: Content): string {
  return collectResultSync(render(pageTemplate(title, body)));
}

const pageTemplate = (title: string, body: Content) =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}: therapy-guide-widgets</title>
        <link rel="icon" href="favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="reference.css" />
        <script type="module" src="../cdn/therapy-widgets.js"></script>
      </head>
      <body>
        ${body}
      </body>
    </html> `;

/** A section with a table; the first cell of each row is its header. Nothing without rows. */
export function table(title: string, columns: readonly string[], rows: readonly (readonly Content[])[] = []): Content {
  if (rows.length === 0) return '';
  return html`<section>
    <h2>${title}</h2>
    <div class="table" role="region" aria-label="${title}" tabindex="0">
      <table>
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(row)}
        </tbody>
      </table>
    </div>
  </section>`;
}

const row = ([header = '', ...cells]: readonly Content[]) =>
  html`<tr>
    <th scope="row">${header}</th>
    ${cells.map((cell) => html`<td>${cell}</td>`)}
  </tr>`;

/** Code, or a dash where there is none. */
export const code = (text?: string): Content => (text ? html`<code>${text}</code>` : '–');

/** Text with what stands between backticks as code. */
export const prose = (text = ''): Content =>
  text.split('`').map((piece, index) => (index % 2 === 1 ? code(piece) : piece));
