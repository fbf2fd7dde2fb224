import {cpSync, mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {html} from '@lit-labs/ssr';
import {readJson} from './built-file.js';
import {figuresPage} from './figures.js';
import {elementsOf, type Documented, type ElementDeclaration, type Manifest, type Member} from './manifest-types.js';
import {root, siteFolder} from './paths.js';
import {code, pageHtml, prose, table, type Content} from './reference-page.js';

/** Examples of elements that show nothing without content or attributes. */
const examples: Readonly<Record<string, string>> = {
  'therapy-cite': '<p>Ten trials were pooled in 2019<therapy-cite ref="10"></therapy-cite>.</p>',
  'therapy-guide':
    '<therapy-guide directory="https://directory.example/?q={therapy}"><therapy-practitioner-finder></therapy-practitioner-finder></therapy-guide>',
  'therapy-section': '<therapy-section section="overview"></therapy-section>',
};

/**
 * Writes the reference into the built site: a page for each element, from the manifest, with the element itself on it; and a
 * page with the hashes and the sizes of the files.
 */
export function writeReference(): void {
  const folder = path.join(root, siteFolder, 'reference');
  const manifest = readJson<Manifest>('custom-elements.json');
  mkdirSync(folder, {recursive: true});
  for (const file of ['reference.css', 'favicon.svg']) cpSync(path.join(root, 'site', file), path.join(folder, file));
  for (const [name, text] of Object.entries(pages(elementsOf(manifest)))) {
    writeFileSync(path.join(folder, `${name}.html`), text);
  }
}

function pages(elements: readonly ElementDeclaration[]): Record<string, string> {
  return {
    index: pageHtml('Reference', contents(elements)),
    figures: pageHtml('Figures', figuresPage()),
    ...Object.fromEntries(elements.map((element) => [element.tagName, elementPage(element, elements)])),
  };
}

const contents = (elements: readonly ElementDeclaration[]) =>
  html`<header>
      <h1>Reference</h1>
      <p>
        Every element, made from its manifest. <a href="figures.html">Hashes and sizes</a>.
        <a href="../builder.html">Embed builder</a>. <a href="../docs/index.html">Documentation</a>
      </p>
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
    </main>`;

function elementPage(element: ElementDeclaration, elements: readonly ElementDeclaration[]): string {
  const {tagName} = element;
  return pageHtml(
    tagName,
    html`${header(element, elements)}
      <main>
        ${tablesOf(element)}
        <section aria-label="Example" class="example">${example(tagName)}</section>
      </main>`,
  );
}

const header = ({tagName, description}: ElementDeclaration, elements: readonly ElementDeclaration[]) =>
  html`<header>
    <nav aria-label="Elements">
      <a href="./">Reference</a>
      <ul>
        ${elements.map((one) => html`<li>${one.tagName === tagName ? currentPage(tagName) : linkTo(one.tagName)}</li>`)}
      </ul>
    </nav>
    <h1><code>&lt;${tagName}&gt;</code></h1>
    <p>${prose(description)}</p>
    <pre tabindex="0"><code>import 'therapy-guide-widgets/define/${tagName}';</code></pre>
  </header>`;

const currentPage = (tag: string) => html`<span aria-current="page">${tag}</span>`;

const linkTo = (tag: string) => html`<a href="${`${tag}.html`}">${tag}</a>`;

/** The element with its attributes; its markup is the project's own, so it is a template. */
function example(tag: string): Content {
  const markup = examples[tag] ?? `<${tag}></${tag}>`;
  return html(Object.assign([markup], {raw: [markup]}));
}

function tablesOf(element: ElementDeclaration): Content[] {
  const {events, slots, cssParts, cssStates} = element;
  return [
    table('Attributes and properties', ['Attribute', 'Property', 'Type', 'Default', 'What it does'], fieldsOf(element)),
    table('Events', ['Event', 'Type', 'When'], events?.map(eventRow)),
    table('Methods', ['Method', 'Returns', 'What it does'], methodsOf(element)),
    table('Slots', ['Slot', 'What goes in'], slots?.map(slotRow)),
    table('Parts', ['Part', 'What it is'], cssParts?.map(partRow)),
    table('States', ['State', 'When'], cssStates?.map(stateRow)),
    table('Tokens', ['Token', 'For this element alone', 'Default', 'What it colours or sizes'], tokensOf(element)),
  ];
}

/** An attribute and its property share a row. */
function fieldsOf({members = [], attributes = []}: ElementDeclaration): Content[][] {
  return members
    .filter(({kind, privacy = 'public', static: ofClass}) => kind === 'field' && privacy === 'public' && !ofClass)
    .map(({name, type, default: value, description, readonly}) => {
      const attribute = attributes.find(({fieldName}) => fieldName === name)?.name;
      const typeCell = [code(type?.text), readonly ? ', read only' : ''];
      return [code(attribute), code(name), typeCell, code(value), prose(description)];
    });
}

function methodsOf({members = []}: ElementDeclaration): Content[][] {
  return members.filter(({kind, privacy}) => kind === 'method' && privacy === 'public').map(methodRow);
}

/** A token and its form for this element share a row. */
function tokensOf({tagName, cssProperties = []}: ElementDeclaration): Content[][] {
  const ownPrefix = `--${tagName}-`;
  return cssProperties
    .filter(({name}) => !name.startsWith(ownPrefix))
    .map(({name, default: value, description}) => {
      const own = name.replace('--therapy-', ownPrefix);
      return [code(name), code(own), code(value), prose(description)];
    });
}

const methodRow = ({name, return: result, description}: Member) => [
  code(name),
  code(result?.type?.text),
  prose(description),
];

const eventRow = ({name, type, description}: Documented) => [code(name), code(type?.text), prose(description)];

const slotRow = ({name, description}: Documented) => [name ? code(name) : 'default', prose(description)];

const partRow = ({name, description}: Documented) => [code(name), prose(description)];

const stateRow = ({name, description}: Documented) => [code(`:state(${name})`), prose(description)];
