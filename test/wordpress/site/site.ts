import {existsSync, mkdtempSync, readFileSync, rmSync, statSync} from 'node:fs';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {createNodeFsMountHandler, loadNodeRuntime} from '@php-wasm/node';
import {bootWordPressAndRequestHandler, getFileNotFoundActionForWordPress} from '@wp-playground/wordpress';
import {sqlitePlugin} from './packages.js';
import {unpackWordPress} from './unpack.js';
import type {WordPressVersion} from './versions.js';

type Handler = Awaited<ReturnType<typeof bootWordPressAndRequestHandler>>;

/** A WordPress on a port of this machine. */
export interface Site {
  /** Without a slash at its end. */
  readonly address: string;
  /** Its files. */
  readonly folder: string;
  /** Runs PHP inside WordPress, and returns what it prints. */
  php(code: string): Promise<string>;
  /** Defines constants as the file of settings does, for all that runs from now on. */
  define(constants: Readonly<Record<string, string | number | boolean>>): Promise<void>;
  /** What PHP complained of so far. */
  complaints(): string[];
  close(): Promise<void>;
}

/** The account that the installation makes. */
export const administrator = {name: 'admin', password: 'password'} as const;

/** Installs a WordPress into a folder of its own, and serves it. */
export async function startSite(version: WordPressVersion): Promise<Site> {
  const folder = mkdtempSync(path.join(tmpdir(), 'wordpress-'));
  unpackWordPress(version, folder);
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const handler = await boot(version, address, folder);
  handler.rewriteRules = [...handler.rewriteRules, scriptsBelowSites];
  server.on('request', (request, response) => void answer(request, response, handler, folder));
  return {
    address,
    folder,
    php: (code) => runPhp(handler, address, code),
    define: (constants) => define(handler, constants),
    complaints: () => complaintsIn(path.join(folder, 'wp-content/debug.log')),
    close: () => close(server, folder),
  };
}

/** The rule for the server of a network that is not among those of the package: `/clinic/wp-login.php` is `/wp-login.php`. */
const scriptsBelowSites = {match: /^\/[\w-]+(\/[\w-]+\.php)$/, replacement: '$1'};

let processes = 0;

function boot({php}: WordPressVersion, siteUrl: string, folder: string): Promise<Handler> {
  return bootWordPressAndRequestHandler({
    createPhpRuntime: () => loadNodeRuntime(php, {emscriptenOptions: {processId: ++processes}}),
    phpVersion: php,
    siteUrl,
    documentRoot: '/wordpress',
    // One after another: SQLite has nobody to share its file with.
    maxPhpInstances: 1,
    wordpressInstallMode: 'install-from-existing-files-if-needed',
    sqliteIntegrationPluginZip: sqlitePlugin(),
    getFileNotFoundAction: getFileNotFoundActionForWordPress,
    cookieStore: false,
    constants: {
      WP_DEBUG: true,
      WP_DEBUG_LOG: true,
      WP_DEBUG_DISPLAY: false,
      WP_HTTP_BLOCK_EXTERNAL: true,
      DISABLE_WP_CRON: true,
      AUTOMATIC_UPDATER_DISABLED: true,
    },
    onPHPInstanceCreated: async (instance) => {
      await instance.mount('/wordpress', createNodeFsMountHandler(folder));
    },
  });
}

async function runPhp(handler: Handler, address: string, code: string): Promise<string> {
  const php = await handler.getPrimaryPhp();
  // A network finds its site by the host and the path of the request.
  const {host, pathname} = new URL(`${address}/`);
  const request = `$_SERVER['HTTP_HOST'] = '${host}'; $_SERVER['REQUEST_URI'] = '${pathname}'; $_SERVER['REMOTE_ADDR'] = '127.0.0.1';`;
  const {text} = await php.run({code: `<?php ${request} require '/wordpress/wp-load.php';\n${code}`});
  return text;
}

async function define(handler: Handler, constants: Parameters<Site['define']>[0]): Promise<void> {
  const php = await handler.getPrimaryPhp();
  for (const [name, value] of Object.entries(constants)) php.defineConstant(name, value);
}

/** The lines of the log without their times, each once. */
function complaintsIn(log: string): string[] {
  if (!existsSync(log)) return [];
  const lines = readFileSync(log, 'utf8').split('\n').filter(Boolean);
  return [...new Set(lines.map((line) => line.replace(/^\[[^\]]+\] /, '')))];
}

async function close(server: Server, folder: string): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, {recursive: true, force: true});
}

async function answer(request: IncomingMessage, response: ServerResponse, handler: Handler, folder: string) {
  const url = request.url ?? '/';
  const file = path.join(folder, pathOfFile(decodeURIComponent(new URL(url, 'http://site.invalid').pathname)));
  if (path.extname(file) !== '.php' && existsSync(file) && statSync(file).isFile()) {
    response.writeHead(200, {'content-type': mimeType(file)}).end(readFileSync(file));
    return;
  }
  const {httpStatusCode, headers, bytes} = await handler.request({
    method: request.method ?? 'GET',
    url,
    headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
    body: await bodyOf(request),
  });
  response.writeHead(httpStatusCode, headers).end(bytes);
}

/** Every site of a network has the files of WordPress below its own path, as the rules for servers in its manual say. */
function pathOfFile(pathname: string): string {
  return pathname.replace(/^\/[\w-]+(?=\/wp-(?:content|admin|includes)\/)/, '');
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.woff2': 'font/woff2',
};

function mimeType(file: string): string {
  return mimeTypes[path.extname(file)] ?? 'application/octet-stream';
}
