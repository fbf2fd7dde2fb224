import {diagnoseSnippet, type Verdict} from '../../src/snippets/diagnose-snippet.js';
import {formats, type Format} from '../../src/snippets/formats.js';
import {snippet, WrongUse, type Files} from '../../src/snippets/snippet.js';

/** What the page asks for: everything there is to paste, or what became of something pasted. */
export type Question =
  | {kind: 'snippets'; tag: string; attributes: Record<string, string>; files: Files}
  | {kind: 'verdict'; saved: string; pasted: string};

export type Answer =
  | {kind: 'snippets'; snippets: Record<Format, string>}
  | {kind: 'verdict'; verdict: Verdict}
  | {kind: 'refused'; message: string};

/** Writes snippets apart from the page, because the widgets are drawn without a document there. */
addEventListener('message', ({data: {id, question}}: MessageEvent<{id: number; question: Question}>) => {
  void answer(question).then((given) => postMessage({id, answer: given}));
});

async function answer(question: Question): Promise<Answer> {
  try {
    if (question.kind === 'verdict')
      return {kind: 'verdict', verdict: diagnoseSnippet(question.saved, question.pasted)};
    const {tag, attributes, files} = question;
    const made = formats.map(async (format) => [format, await snippet(tag, format, attributes, files)] as const);
    return {kind: 'snippets', snippets: Object.fromEntries(await Promise.all(made)) as Record<Format, string>};
  } catch (error) {
    if (error instanceof WrongUse) return {kind: 'refused', message: error.message};
    throw error;
  }
}
