import {existsSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {parse, type DefaultTreeAdapterTypes} from 'parse5';
import {globSync} from 'tinyglobby';

type Node = DefaultTreeAdapterTypes.Node;

/** A page of a built site: its links to other files, and what an address can name in it. */
export interface BuiltPage {
  /** From the root of the site. */
  readonly file: string;
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
}

/** Attributes that name another file, by the tag; the words of an `<a>` lead there too. */
const addressed: readonly string[] = ['href', 'src', 'poster'];

/** The pages of a folder of built files, without frames, which other pages show. */
export function builtPages(folder: string): BuiltPage[] {
  return globSync('**/*.html', {cwd: folder, ignore: 'embed/**'})
    .sort()
    .map((file) => pageAt(folder, file));
}

function pageAt(folder: string, file: string): BuiltPage {
  const attributes = attributesIn(parse(readFileSync(path.join(folder, file), 'utf8')));
  const values = (...names: readonly string[]) =>
    attributes.filter(({name}) => names.includes(name)).map(({value}) => value);
  return {file, links: values(...addressed), ids: new Set(values('id'))};
}

function attributesIn(node: Node): {name: string; value: string}[] {
  const own = 'attrs' in node ? node.attrs : [];
  const inside = 'childNodes' in node ? node.childNodes.flatMap(attributesIn) : [];
  return [...own, ...inside];
}

/** Where a link of a page leads: a file of the site and a place in it. Nothing where it leaves the site. */
export function targetOf(link: string, page: string): {file: string; hash: string} | undefined {
  const site = 'https://site.example/';
  const url = new URL(link, site + page);
  if (!url.href.startsWith(site)) return undefined;
  return {file: decodeURIComponent(url.pathname.slice(1)), hash: decodeURIComponent(url.hash.slice(1))};
}

/** The file that a server gives for a path, from the root of the site; nothing where there is none. */
export function servedFile(folder: string, name: string): string | undefined {
  const file = /(^|\/)$/.test(name) ? `${name}index.html` : name;
  const full = path.join(folder, file);
  return existsSync(full) && statSync(full).isFile() ? file : undefined;
}
