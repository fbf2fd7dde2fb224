import {readFileSync} from 'node:fs';
import path from 'node:path';
import {html} from '@lit-labs/ssr';
import {kilobytes, readJson, type BuiltFiles} from './built-file.js';
import {root} from './paths.js';
import {code, prose, table, type Content} from './reference-page.js';

/** By engine, where the page has been loaded; `null` where the test failed. */
type HostResult = Partial<Record<string, {shift: number | null} | null>>;

/** The part of the bench's results that the page shows: one widget of one peer. */
interface MeasuredWidget {
  peer: string;
  kind: string;
  bytes: {brotli: number};
  /** By number of instances; times as a ratio to a vanilla element. */
  mount: Record<string, {ratio: number}>;
}

const engines = ['Chromium', 'Firefox', 'WebKitGTK'];

/** The body of the page that holds what changes with the code: hashes, sizes, and the results of the last tests and bench. */
export function figuresPage(): Content {
  const read = <Data>(file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Data;
  const files = {
    ...inFolder('cdn', readJson<BuiltFiles>('cdn/integrity.json')),
    ...inFolder('embed', readJson<BuiltFiles>('embed/integrity.json')),
  };
  const {widgets} = read<{widgets: MeasuredWidget[]}>('bench/results/results.json');
  return html`${header}
    <main class="figures">
      ${hashTable(files)} ${sizeTable(files)} ${benchTable(widgets)} ${hostTable(read('test/e2e/hosts/results.json'))}
    </main>`;
}

const header = html`<header>
  <nav><a href="./">Reference</a></nav>
  <h1>Hashes, sizes and results</h1>
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

/** The bytes that a page fetches, and the main-thread time of the first widget beside a vanilla element. */
function benchTable(widgets: readonly MeasuredWidget[]): Content {
  const kinds = unique(widgets.map(({kind}) => kind));
  const rows = unique(widgets.map(({peer}) => peer)).map((peer) => {
    const ofPeer = kinds.map((kind) => widgets.find((one) => one.peer === peer && one.kind === kind));
    const bytes = ofPeer.map((one) => (one ? kilobytes(one.bytes.brotli) : '–'));
    return [peer, ...bytes, ...ofPeer.map((one) => one?.mount['1']?.ratio.toFixed(2) ?? '–')];
  });
  const columns = ['Library', ...kinds.map((kind) => `${kind}, kB`), ...kinds.map((kind) => `first ${kind}`)];
  return table('Bytes, and first mount as a ratio to a vanilla element', columns, rows);
}

function hostTable(hosts: Record<string, HostResult>): Content {
  const rows = Object.entries(hosts).map(([name, result]) => {
    const shift = result['Chromium']?.shift;
    return [prose(name), ...engines.map((engine) => verdict(result[engine])), shift?.toFixed(3) ?? '–'];
  });
  return table('On other people’s pages', ['Page', ...engines, 'Layout shift'], rows);
}

function verdict(result: HostResult[string]): string {
  if (result === undefined) return '–';
  return result === null ? 'fails' : 'holds';
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
