import {readFileSync} from 'node:fs';
import path from 'node:path';
import {root} from '../build/paths.js';

/** What a reader of `docs/write-a-guide.md` types and saves, up to the widget on a page, in the order of the page. */
export interface Tutorial {
  /** Makes the folder a package. */
  init: string;
  install: string;
  create: string;
  preview: string;
  quickFacts: string;
  citations: string;
  notes: string;
  build: string;
  /** What the build prints where a reference is missing. */
  fault: string;
  page: string;
}

/** @throws Error when the page has other blocks of code than this knows */
export function readTutorial(): Tutorial {
  const text = readFileSync(path.join(root, 'docs/write-a-guide.md'), 'utf8');
  const blocks = [...text.matchAll(/^```(\w*)[^\n]*\n([^]*?)^```$/gm)].map(([, language = '', code = '']) => ({
    language,
    code,
  }));
  const [start, preview, quickFacts, citations, notes, build, fault, page] = blocks;
  const languages = blocks.slice(0, 8).map(({language}) => language);
  if (languages.join() !== 'sh,sh,markdown,json,markdown,sh,text,html') {
    throw new Error(
      `The blocks of code in docs/write-a-guide.md are not those of the tutorial: ${languages.join(', ')}`,
    );
  }
  const [init = '', install = '', create = ''] = start?.code.trim().split('\n') ?? [];
  const code = (block: {code: string} | undefined) => block?.code ?? '';
  return {
    ...{init, install, create},
    ...{preview: code(preview).trim(), quickFacts: code(quickFacts), citations: code(citations), notes: code(notes)},
    ...{build: code(build).trim(), fault: code(fault).trim(), page: code(page)},
  };
}
