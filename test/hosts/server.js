import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';
import {buildBundle} from '../../scripts/build/build-cdn.js';
import {attributesIn} from '../support/languages/languages.js';
import {hosts, tagFor} from './hosts.js';

const root = path.resolve(import.meta.dirname, '../..');
const cache = path.join(root, 'node_modules/.cache/hosts');
const types = {
  '.js': 'text/javascript',
  '.cjs': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.json': 'application/json',
};

/** The block styles of WordPress, without the hundred packages that its editor needs. */
const wordpress = {
  name: '@wordpress/block-library',
  version: '11.1.0',
  file: 'wordpress-block-library-11.1.0.tgz',
  integrity: 'sha512-QSg0uK/aWwaaZJiC625cVdh5R2GKkwwIL23VQaAMV+EHfOA4LzdwpZH4wo0o5NgS/pQN7KMJq6wz50F+dav98Q==',
};

/**
 * Serves the host pages from loopback, each with the built files as a site would have them; `?lang=…` asks for a page in another
 * language.
 *
 * @param {Readonly<Record<string, string>>} [more] other pages, by their path
 * @param {{pseudoLanguages?: boolean}} [options] whether a page can also be in a language that is made from English
 * @returns {Promise<{address: string, close: () => void}>}
 */
export async function serveHosts(more = {}, {pseudoLanguages = false} = {}) {
  fetchWordpress();
  if (pseudoLanguages) await writePseudoLanguages();
  const server = createServer((request, response) => {
    const {pathname, searchParams} = new URL(request.url ?? '/', 'http://host');
    const own = more[pathname];
    const file = own === undefined ? answer(pathname, searchParams) : {content: own, type: types['.html']};
    if (!file) return response.writeHead(404).end();
    const policy = file.policy ? {'content-security-policy': file.policy} : {};
    response
      .writeHead(200, {'content-type': file.type, 'access-control-allow-origin': '*', ...policy})
      .end(file.content);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {address: `http://127.0.0.1:${port}`, close: () => server.close()};
}

/**
 * @param {string} pathname
 * @param {URLSearchParams} search
 * @returns {{content: string | Buffer, type: string, policy?: string} | undefined}
 */
function answer(pathname, search) {
  const host = hosts.find(({id}) => pathname === `/${id}.html`);
  const language = search.get('lang') ?? 'en';
  if (host && search.has('part')) return {content: widgetsWithWords(language), type: types['.html']};
  if (host)
    return {
      content: page(host, search.has('control'), language),
      type: types['.html'],
      ...(host.policy && {policy: host.policy}),
    };
  if (pathname === '/probe.js') return readable(path.join(root, 'test/hosts/probe.js'));
  if (pathname === '/favicon.ico') return {content: '', type: 'image/x-icon'};
  if (pathname.startsWith('/pseudo/')) return readable(path.join(cache, pathname));
  if (pathname.startsWith('/cdn/9.9.9/')) return otherVersion(pathname.slice('/cdn/9.9.9/'.length));
  if (pathname.startsWith('/cdn/')) return readable(path.join(root, 'dist', pathname));
  if (pathname.startsWith('/npm/@wordpress/block-library/'))
    return readable(path.join(cache, 'package', pathname.slice('/npm/@wordpress/block-library/'.length)));
  if (pathname.startsWith('/npm/')) return readable(path.join(root, 'node_modules', pathname.slice('/npm/'.length)));
  return undefined;
}

/**
 * A host page as its author wrote it; the control is the same without our script.
 *
 * @param {import('./hosts.js').Host} host
 * @param {boolean} control
 * @param {string} language
 */
function page(host, control, language) {
  const inline = (/** @type {string | undefined} */ code, tag = 'script') => (code ? `<${tag}>${code}</${tag}>` : '');
  const ours = host.ours ?? tagFor('therapy-widgets.js');
  return `${host.quirks ? '' : '<!doctype html>\n'}<html ${host.html ?? ''} ${attributesIn(language)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${host.name.replaceAll('<', '&lt;')}</title>
<script src="/probe.js"></script>
${(host.styles ?? []).map((file) => `<link rel="stylesheet" href="/npm/${file}">`).join('\n')}
${inline(host.css, 'style')}
${(host.scripts ?? []).map((file) => `<script src="/npm/${file}"></script>`).join('\n')}
${inline(host.before)}
${control ? '' : languageFile(language) + ours}
${inline(host.after && `window.hostActs = async () => { ${host.after} };`)}
</head>
<body ${host.body ?? ''}>
<h1>A page of somebody else</h1>
<main ${host.column ?? ''}>${widgetsWithWords(language)}</main>
<p>Words after the widgets.</p>
</body>
</html>`;
}

/**
 * What a page in another language loads first. Nobody ships the two made from English, so their files are only here.
 *
 * @param {string} tag
 */
function languageFile(tag) {
  if (tag === 'en') return '';
  const shipped = existsSync(path.join(root, `dist/cdn/lang/${tag}.js`));
  return tagFor(`${shipped ? 'lang' : '../pseudo'}/${tag}.js`);
}

async function writePseudoLanguages() {
  const folder = path.join(root, 'test/support/languages');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
    const name = path.basename(file, '.ts');
    await buildBundle({name, entry: path.join(folder, file), folder: path.join(cache, 'pseudo')});
  }
}

/** @param {string} file */
function readable(file) {
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  const type = types[/** @type {keyof typeof types} */ (path.extname(file))] ?? 'application/octet-stream';
  return {content: readFileSync(file), type};
}

/**
 * The built file as another release would have it.
 *
 * @param {string} name
 */
function otherVersion(name) {
  const file = readable(path.join(root, 'dist/cdn', name));
  const {version} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return file && {...file, content: file.content.toString().replaceAll(version, '9.9.9')};
}

/** What stands on every host page, by its language. @type {Map<string, string>} */
const bodies = new Map();

/**
 * Every widget with its words inside, as the command line makes it; small ones first, so that what moves can be seen.
 *
 * @param {string} language
 */
function widgetsWithWords(language) {
  const body = bodies.get(language) ?? filledWith(language);
  bodies.set(language, body);
  return body;
}

/** @param {string} language */
function filledWith(language) {
  const names = readdirSync(path.join(root, 'dist/define')).filter((name) => name.endsWith('.js'));
  const tags = names.map((name) => path.basename(name, '.js')).filter((tag) => tag !== 'therapy-guide');
  const first = ['therapy-cite', 'therapy-practitioner-finder', 'therapy-quick-facts'];
  const inOrder = [...first, ...tags.filter((tag) => !first.includes(tag))];
  const file = path.join(cache, 'widgets.html');
  mkdirSync(cache, {recursive: true});
  const widgets = inOrder.map((tag) => `<${tag}${tag === 'therapy-cite' ? ' ref="1"' : ''}></${tag}>`);
  writeFileSync(file, [`<main lang="${language}">`, ...widgets, '</main>'].join('\n'));
  const program = path.join(root, 'dist/cli/therapy-guide-widgets.js');
  const filled = execFileSync(process.execPath, [program, 'prerender', file], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return filled.trim().split('\n').slice(1, -1).join('\n');
}

function fetchWordpress() {
  mkdirSync(cache, {recursive: true});
  const {name, version, file, integrity} = wordpress;
  const there = path.join(cache, file);
  if (!existsSync(there))
    execFileSync('npm', ['pack', '--silent', '--pack-destination', cache, `${name}@${version}`], {
      shell: process.platform === 'win32',
    });
  const hash = `sha512-${createHash('sha512').update(readFileSync(there)).digest('base64')}`;
  if (hash !== integrity) throw new Error(`${name}@${version} is not the file it was: ${hash}`);
  if (!existsSync(path.join(cache, 'package'))) execFileSync('tar', ['-xzf', there, '-C', cache]);
}
