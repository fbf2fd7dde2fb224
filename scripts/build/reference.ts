import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {html, render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';

/**
 * @typedef {object} Told One name of an element, as the manifest tells of it.
 * @property {string} name
 * @property {string} [description]
 * @property {string} [default]
 * @property {{text: string}} [type]
 * @property {string} [fieldName]
 *
 * @typedef {object} Element
 * @property {string} tagName
 * @property {string} [description]
 * @property {(Told & {kind: string, privacy?: string, static?: boolean, readonly?: boolean, attribute?: string})[]} [members]
 * @property {Told[]} [attributes]
 * @property {Told[]} [events]
 * @property {Told[]} [slots]
 * @property {Told[]} [cssParts]
 * @property {Told[]} [cssStates]
 * @property {Told[]} [cssProperties]
 */

/** What an example needs to show something. @type {Record<string, string>} */
const examples = {
  'therapy-cite': '<p>Ten trials were pooled in 2019<therapy-cite ref="10"></therapy-cite>.</p>',
  'therapy-guide':
    '<therapy-guide directory="https://directory.example/?q={therapy}"><therapy-practitioner-finder></therapy-practitioner-finder></therapy-guide>',
  'therapy-section': '<therapy-section section="overview"></therapy-section>',
};

/**
 * Writes the reference of the elements into the built site: a page for each, made from the manifest, with the element itself
 * on it.
 *
 * @param {string} root
 */
export function writeReference(root) {
  const folder = path.join(root, 'dist/site/reference');
  const elements = elementsOf(JSON.parse(readFileSync(path.join(root, 'dist/custom-elements.json'), 'utf8')));
  mkdirSync(folder, {recursive: true});
  for (const file of ['reference.css', 'favicon.svg']) cpSync(path.join(root, 'site', file), path.join(folder, file));
  writeFileSync(path.join(folder, 'index.html'), text(contents(elements)));
  for (const element of elements) {
    writeFileSync(path.join(folder, `${element.tagName}.html`), text(pageOf(element, elements)));
  }
}

/** @param {any} manifest @returns {Element[]} */
function elementsOf({modules}) {
  return modules
    .flatMap((/** @type {any} */ {declarations}) => declarations)
    .filter((/** @type {any} */ {tagName}) => tagName)
    .sort((/** @type {Element} */ one, /** @type {Element} */ other) => one.tagName.localeCompare(other.tagName));
}

/** @param {unknown} template */
const text = (template) => collectResultSync(render(template));

/** @param {string} title @param {unknown} body */
const page = (title, body) =>
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

/** @param {Element[]} elements */
const contents = (elements) =>
  page(
    'Reference',
    html`<header>
        <h1>Reference</h1>
        <p>Every element, made from its manifest. <a href="../builder.html">Embed builder</a></p>
      </header>
      <main>
        <dl class="contents">
          ${elements.map(
            ({tagName, description}) =>
              html`<div>
                <dt>
                  <a href="${`${tagName}.html`}"><code>${tagName}</code></a>
                </dt>
                <dd>${prose(description)}</dd>
              </div>`,
          )}
        </dl>
      </main>`,
  );

/** @param {Element} element @param {Element[]} elements */
function pageOf(element, elements) {
  const {tagName, description, events, slots, cssParts, cssStates, cssProperties} = element;
  const rows = [
    table('Attributes and properties', ['Attribute', 'Property', 'Type', 'Default', 'What it does'], fieldsOf(element)),
    table(
      'Events',
      ['Event', 'Type', 'When'],
      events?.map(({name, type, description: when}) => [code(name), code(type?.text), prose(when)]),
    ),
    table('Methods', ['Method', 'Returns', 'What it does'], methodsOf(element)),
    table(
      'Slots',
      ['Slot', 'What goes in'],
      slots?.map(({name, description: what}) => [name ? code(name) : 'default', prose(what)]),
    ),
    table(
      'Parts',
      ['Part', 'What it is'],
      cssParts?.map(({name, description: what}) => [code(name), prose(what)]),
    ),
    table(
      'States',
      ['State', 'When'],
      cssStates?.map(({name, description: when}) => [code(`:state(${name})`), prose(when)]),
    ),
    table(
      'Tokens',
      ['Token', 'Default', 'What it colours or sizes'],
      cssProperties?.map(({name, default: usual, description: what}) => [code(name), code(usual), prose(what)]),
    ),
  ];
  return page(
    tagName,
    html`<header>
        <nav aria-label="Elements">
          <a href="./">Reference</a>
          <ul>
            ${elements.map(({tagName: other}) => html`<li>${other === tagName ? html`<span aria-current="page">${other}</span>` : html`<a href="${`${other}.html`}">${other}</a>`}</li>`)}
          </ul>
        </nav>
        <h1><code>&lt;${tagName}&gt;</code></h1>
        <p>${prose(description)}</p>
        <pre tabindex="0"><code>import 'therapy-guide-widgets/define/${tagName}';</code></pre>
      </header>
      <main>
        ${rows}
        <section aria-label="Example" class="example">${example(tagName)}</section>
      </main>`,
  );
}

/** The element itself; its markup is ours, so it goes in as it is. @param {string} tag */
function example(tag) {
  const markup = examples[tag] ?? `<${tag}></${tag}>`;
  return html(Object.assign([markup], {raw: [markup]}));
}

/** Attributes and properties that belong together stand in one row. @param {Element} element */
function fieldsOf({members = [], attributes = []}) {
  return members
    .filter(
      ({kind, privacy, static: ofClass}) =>
        kind === 'field' && privacy !== 'private' && privacy !== 'protected' && !ofClass,
    )
    .map(({name, type, default: usual, description, readonly}) => {
      const attribute = attributes.find(({fieldName}) => fieldName === name)?.name;
      return [
        code(attribute),
        code(name),
        html`${code(type?.text)}${readonly ? ', read only' : ''}`,
        code(usual),
        prose(description),
      ];
    });
}

/** @param {Element} element */
function methodsOf({members = []}) {
  return members
    .filter(({kind, privacy}) => kind === 'method' && privacy === 'public')
    .map((method) => [
      code(method.name),
      code(/** @type {any} */ method.return?.type?.text),
      prose(method.description),
    ]);
}

/** @param {string} title @param {string[]} columns @param {unknown[][]} [rows] */
function table(title, columns, rows = []) {
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
          ${rows.map(
            ([first, ...others]) =>
              html`<tr>
                <th scope="row">${first}</th>
                ${others.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

/** @param {string} [name] */
const code = (name) => (name ? html`<code>${name}</code>` : '–');

/** What the manifest says, with its names set as code. @param {string} [said] */
const prose = (said = '') => said.split('`').map((piece, index) => (index % 2 ? code(piece) : piece));
