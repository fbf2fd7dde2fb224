import {readFileSync} from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** Documents that stand at the root of the project, where GitHub and npm look for them, and their pages on the site. */
export const projectPages: Readonly<Record<string, string>> = {
  'CONTRIBUTING.md': 'contributing.md',
  'CHANGELOG.md': 'changelog.md',
  'SECURITY.md': 'security.md',
};

export const projectDocuments = Object.keys(projectPages);

/** The document that a page is made from; nothing where it is one of `docs/`. */
export function projectDocumentOf(page: string): string | undefined {
  return projectDocuments.find((document) => projectPages[document] === page);
}

export function readProjectDocument(document: string): string {
  return readFileSync(path.join(root, document), 'utf8');
}
