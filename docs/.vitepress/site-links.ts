import path from 'node:path';
import type {MarkdownRenderer} from 'vitepress';
import {projectDocumentOf, projectPages} from './project-documents.js';

/** From a page of the docs, such as `decisions/no-tracking.md`, to the root of the site that the docs are a folder of. */
export function toSiteRoot(page: string): string {
  return '../'.repeat(page.split('/').length);
}

/**
 * Where a link of a document leads on the site, as seen from its page: `/builder.html` and `../site/builder.html` are pages of
 * the site above the docs. What the site has no page for is nowhere.
 */
export function hrefOnSite(href: string, page: string): string | undefined {
  if (/^[a-z]+:|^#/.test(href)) return href;
  if (href.startsWith('/')) return toSiteRoot(page) + href.slice(1);
  const {pathname, search, hash} = new URL(
    href,
    `https://project.example/${projectDocumentOf(page) ?? `docs/${page}`}`,
  );
  const target = pageFor(pathname.slice(1));
  return target && path.posix.relative(path.posix.dirname(page), target) + search + hash;
}

/** The page of a file of the project, from the folder of the docs on the site. */
function pageFor(file: string): string | undefined {
  if (Object.hasOwn(projectPages, file)) return projectPages[file];
  if (file.startsWith('docs/')) return file.slice('docs/'.length);
  return file.startsWith('site/') ? `../${file.slice('site/'.length)}` : undefined;
}

/** Gives the links of a page the addresses that they have on the site; what leads nowhere there becomes text. */
export function linkToBuiltPages(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('site-links', ({tokens, env}) => {
    const {relativePath = ''} = env as {relativePath?: string};
    for (const {children} of tokens) {
      for (const [index, token] of (children ?? []).entries()) {
        if (token.type === 'link_open') placeLink(token, closing(children ?? [], index), relativePath);
      }
    }
  });
}

type Token = ReturnType<MarkdownRenderer['parse']>[number];

/** Links do not nest, so that the next end of a link is its own. */
function closing(tokens: readonly Token[], index: number): Token | undefined {
  return tokens.slice(index).find(({type}) => type === 'link_close');
}

function placeLink(start: Token, end: Token | undefined, page: string): void {
  const written = start.attrGet('href') ?? '';
  const href = hrefOnSite(written, page);
  if (href === written) return;
  if (href === undefined) {
    start.attrs = null;
    for (const token of [start, end]) if (token) Object.assign(token, {type: 'text_of_link', tag: 'span'});
    return;
  }
  start.attrSet('href', href);
  // The router of the docs leaves a link with a target to the browser.
  if (!href.split('#')[0]?.endsWith('.md')) start.attrSet('target', '_self');
}
