import {html} from '@lit-labs/ssr';
import {kilobytes, readJson, type BuiltFiles} from './built-file.js';
import {code, table, type Content} from './reference-page.js';

/** The body of the page that holds what changes with the code: hashes and sizes. */
export function figuresPage(): Content {
  const files = {
    ...inFolder('cdn', readJson<BuiltFiles>('cdn/integrity.json')),
    ...inFolder('embed', readJson<BuiltFiles>('embed/integrity.json')),
  };
  return html`${header}
    <main class="figures">${hashTable(files)} ${sizeTable(files)}</main>`;
}

const header = html`<header>
  <nav><a href="./">Reference</a></nav>
  <h1>Hashes and sizes</h1>
  <p>
    Written by the build. With <code>integrity</code> and <code>crossorigin="anonymous"</code> on a script tag, a
    browser refuses a file that somebody changed; <code>npx therapy-guide-widgets snippet</code> writes both.
  </p>
</header>`;

function inFolder(folder: string, files: BuiltFiles): BuiltFiles {
  return Object.fromEntries(Object.entries(files).map(([name, file]) => [`${folder}/${name}`, file]));
}

function hashTable(files: BuiltFiles): Content {
  const rows = Object.entries(files).map(([name, {integrity}]) => [
    code(name),
    html`<code class="hash">${integrity}</code>`,
  ]);
  return table('Hashes', ['File', 'integrity'], rows);
}

function sizeTable(files: BuiltFiles): Content {
  const rows = Object.entries(files).map(([name, {bytes, brotli}]) => [
    code(name),
    kilobytes(bytes),
    kilobytes(brotli),
  ]);
  return table('Sizes in kilobytes', ['File', 'Minified', 'Brotli'], rows);
}
