import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {createServer, type IncomingMessage} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {buildBundle} from '../../../scripts/build/build-cdn.js';
import {measure} from '../../../scripts/build/built-file.js';
import {attributesIn, languages} from '../../support/languages/languages.js';
import {pageScript} from '../../support/page-script.js';
import {ownValue} from '../../../src/guide/own-value.js';
import {suiteResource} from '../../support/suite-resource.js';
import {frameHosts, framePage, otherOrigin} from './frame-hosts.js';
import {hosts, tagFor, type Host} from './hosts.js';
import {wordpressFolder} from './wordpress.js';

const root = path.resolve(import.meta.dirname, '../../..');
const cache = path.join(root, 'node_modules/.cache/hosts');
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.cjs': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.json': 'application/json',
};
const htmlType = 'text/html';

/** What the server sends for an address. */
interface Answer {
  readonly content: string | Buffer;
  readonly type: string;
  readonly policy?: string | undefined;
  /** Where else it is. */
  readonly redirect?: string | undefined;
}

export interface HostServer {
  readonly address: string;
  close(): unknown;
}

/** Pages by their path, as HTML. */
export type Pages = Readonly<Record<string, string>>;

/**
 * Serves the host pages from a free port of loopback, each with the built files as a site would have them; `?lang=…` asks for a page
 * in another language.
 *
 * @param more other pages
 * @param options whether a page can also be in a language that is made from English
 */
export async function serveHosts(more: Pages = {}, {pseudoLanguages = false} = {}): Promise<HostServer> {
  if (pseudoLanguages) await writePseudoLanguages();
  const probes = await probeScripts();
  const server = createServer((request, response) => {
    const {pathname, searchParams, search, port} = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const file =
      ownPage(more, pathname) ??
      ownValue<Answer>(probes, pathname) ??
      framed(pathname, search, port) ??
      answer(pathname, searchParams, elsewhereFor(request));
    if (!file) return response.writeHead(404).end();
    if (file.redirect) return response.writeHead(302, {location: file.redirect}).end();
    const policy = file.policy ? {'content-security-policy': file.policy} : {};
    const headers = {'content-type': file.type, 'access-control-allow-origin': '*', ...policy};
    return response.writeHead(200, headers).end(file.content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return {address: `http://127.0.0.1:${port}`, close};
}

/** The scripts that tell a test what happens on a page, in a page around frames, and in a frame. */
async function probeScripts(): Promise<Readonly<Record<string, Answer>>> {
  const names = ['probe', 'jumps', 'frame-probe', 'inside-probe'];
  const scripts = names.map(async (name) => {
    const content = await pageScript(path.join(import.meta.dirname, `${name}.ts`));
    return [`/${name}.js`, {content, type: 'text/javascript'}] as const;
  });
  return Object.fromEntries(await Promise.all(scripts));
}

/** A page around frames, or what is in its frames: the built page with a probe, at its address or at an old one. */
function framed(pathname: string, search: string, port: string): Answer | undefined {
  const other = otherOrigin(port);
  const [, folder, name = ''] = /^\/(frames|moved|embed)\/(.*)\.html$/.exec(pathname) ?? [];
  if (folder === 'moved') return {content: '', type: htmlType, redirect: `${other}/embed/${name}.html${search}`};
  if (folder === 'embed') return embedPage(name);
  const host = frameHosts.find(({id}) => folder === 'frames' && id === name);
  return host && {content: framePage(host, other, (tag) => String(embedPage(tag)?.content)), type: htmlType};
}

function embedPage(name: string): Answer | undefined {
  const file = readable(path.join(root, `dist/embed/${name}.html`));
  return (
    file && {...file, content: String(file.content).replace('<head>', '<head><script src="/inside-probe.js"></script>')}
  );
}

/** The same for the tests of a suite; the pages may be made when the suite starts. */
export function suiteHosts(pages: Pages | (() => Promise<Pages>) = {}): () => HostServer {
  return suiteResource(
    async () => serveHosts(typeof pages === 'function' ? await pages() : pages),
    (server) => server.close(),
  );
}

function ownPage(pages: Pages, pathname: string): Answer | undefined {
  const content = pages[pathname];
  return content === undefined ? undefined : {content, type: htmlType};
}

function answer(pathname: string, search: URLSearchParams, elsewhere: string): Answer | undefined {
  const host = hosts.find(({id}) => pathname === `/${id}.html`);
  return host ? hostPage(host, search, elsewhere) : hostFile(pathname);
}

/** The same server by another name, which is another origin. */
function elsewhereFor({socket}: IncomingMessage): string {
  return `http://localhost:${socket.localPort}`;
}

function hostPage(host: Host, search: URLSearchParams, elsewhere: string): Answer {
  const language = search.get('lang') ?? 'en';
  if (search.has('part')) return {content: widgetsWithWords(language), type: htmlType};
  const html = withFiles(page(host, search.has('control'), language), elsewhere);
  const content = host.nonce ? html.replaceAll('<script', `<script nonce="${host.nonce}"`) : html;
  return {content, type: htmlType, policy: host.policy};
}

/** A page with our files where it names them. */
function withFiles(html: string, elsewhere: string): string {
  return html
    .replaceAll('{elsewhere}', elsewhere)
    .replaceAll(/\{integrity:(.*?)\}/g, (_, name: string) => measure(builtFile(name)).integrity)
    .replaceAll(/\{inline:(.*?)\}/g, (_, name: string) => readFileSync(builtFile(name), 'utf8'));
}

function builtFile(name: string): string {
  return path.join(root, 'dist/cdn', name);
}

/** Folders that pages load from, by the start of an address; the first one that fits counts. */
const folders: readonly [prefix: string, folder: string][] = [
  ['/pseudo/', path.join(cache, 'pseudo')],
  ['/cdn/', path.join(root, 'dist/cdn')],
  ['/embed/', path.join(root, 'dist/embed')],
  ['/npm/@wordpress/block-library/', wordpressFolder],
  ['/npm/', path.join(root, 'node_modules')],
];

function hostFile(pathname: string): Answer | undefined {
  if (pathname === '/favicon.ico') return {content: '', type: 'image/x-icon'};
  if (pathname.startsWith('/cdn/9.9.9/')) return otherVersion(pathname.slice('/cdn/9.9.9/'.length));
  const [prefix = '', folder] = folders.find(([start]) => pathname.startsWith(start)) ?? [];
  return folder === undefined ? undefined : readable(path.join(folder, pathname.slice(prefix.length)));
}

/** A host page as its author wrote it; the control is the same without our script. */
function page(host: Host, control: boolean, language: string): string {
  const inline = (code: string | undefined, tag = 'script') => (code ? `<${tag}>${code}</${tag}>` : '');
  const ours = host.ours ?? tagFor('therapy-widgets.js');
  const [before, after] = host.around ?? ['', ''];
  const acts = host.jumps ? 'await jumps();' : host.after;
  return `${host.quirks ? '' : '<!doctype html>\n'}<html ${host.html ?? ''} ${attributesIn(language)}>
<head>
<meta charset="${host.charset ?? 'utf-8'}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${host.name.replaceAll('<', '&lt;')}</title>
<script src="/probe.js"></script>
${(host.styles ?? []).map((file) => `<link rel="stylesheet" href="/npm/${file}">`).join('\n')}
${inline(host.css, 'style')}
${(host.scripts ?? []).map((file) => `<script src="/npm/${file}"></script>`).join('\n')}
${host.jumps ? '<script src="/jumps.js"></script>' : ''}
${inline(host.before)}
${control ? '' : languageFile(language) + ours}
${inline(acts && `window.hostActs = async () => { ${acts} };`)}
</head>
<body ${host.body ?? ''}>
<h1>A page of somebody else</h1>
${before}<main ${host.column ?? ''}>${widgetsWithWords(language, host.only)}</main>${after}
<p>Words after the widgets.</p>
</body>
</html>`;
}

/** What a page in another language loads first. Nobody ships the two made from English, so their files are only here. */
function languageFile(tag: string): string {
  if (tag === 'en') return '';
  const shipped = existsSync(path.join(root, `dist/cdn/lang/${tag}.js`));
  return tagFor(`${shipped ? 'lang' : '../pseudo'}/${tag}.js`);
}

async function writePseudoLanguages(): Promise<void> {
  for (const {tag} of languages) {
    const entry = path.join(root, `test/support/languages/${tag}.ts`);
    if (existsSync(entry)) await buildBundle({name: tag, entry, folder: path.join(cache, 'pseudo')});
  }
}

function readable(file: string): Answer | undefined {
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  return {content: readFileSync(file), type: types[path.extname(file)] ?? 'application/octet-stream'};
}

/** The built file as another release would have it. */
function otherVersion(name: string): Answer | undefined {
  const file = readable(path.join(root, 'dist/cdn', name));
  const {version} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {version: string};
  return file && {...file, content: file.content.toString().replaceAll(version, '9.9.9')};
}

/** What stands on host pages, by its language and widgets. */
const bodies = new Map<string, string>();

/** Widgets with their words inside, as the command line makes them. */
function widgetsWithWords(language: string, tags: readonly string[] = allTags()): string {
  const key = [language, ...tags].join(' ');
  const body = bodies.get(key) ?? filledWith(language, tags);
  bodies.set(key, body);
  return body;
}

/** Every widget; small ones first, so that what moves can be seen. */
function allTags(): string[] {
  const names = readdirSync(path.join(root, 'dist/define')).filter((name) => name.endsWith('.js'));
  const tags = names.map((name) => path.basename(name, '.js')).filter((tag) => tag !== 'therapy-guide');
  const first = ['therapy-cite', 'therapy-practitioner-finder', 'therapy-quick-facts'];
  return [...first, ...tags.filter((tag) => !first.includes(tag))];
}

function filledWith(language: string, tags: readonly string[]): string {
  const file = path.join(cache, 'widgets.html');
  mkdirSync(cache, {recursive: true});
  const widgets = tags.map((tag) => `<${tag}${tag === 'therapy-cite' ? ' ref="1"' : ''}></${tag}>`);
  writeFileSync(file, [`<main lang="${language}">`, ...widgets, '</main>'].join('\n'));
  const program = path.join(root, 'dist/cli/therapy-guide-widgets.js');
  const filled = execFileSync(process.execPath, [program, 'prerender', file], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return filled.trim().split('\n').slice(1, -1).join('\n');
}
