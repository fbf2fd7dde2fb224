import './dom-shim.js';
import {diagnoseSnippet, type Diagnosis} from '../../src/snippets/diagnose-snippet.js';
import type {Format} from '../../src/snippets/formats.js';
import type {PublishedFiles} from '../../src/snippets/published-files.js';
import {snippet} from '../../src/snippets/snippet.js';
import {UsageError} from '../../src/snippets/usage-error.js';

/** What the page asks for: every snippet of a widget, or what became of one that a site saved. */
export type WorkerRequest =
  | {kind: 'snippets'; tag: string; attributes: Record<string, string>; files: PublishedFiles}
  | {kind: 'diagnosis'; saved: string; pasted: string};

export type WorkerResponse =
  | {kind: 'snippets'; snippets: Record<Format, string>}
  | {kind: 'diagnosis'; diagnosis: Diagnosis}
  | {kind: 'refused'; message: string};

/** Writes snippets apart from the page, because the widgets are rendered without a document there. */
addEventListener('message', ({data: {id, request}}: MessageEvent<{id: number; request: WorkerRequest}>) => {
  postMessage({id, response: respond(request)});
});

function respond(request: WorkerRequest): WorkerResponse {
  if (request.kind === 'diagnosis') {
    return {kind: 'diagnosis', diagnosis: diagnoseSnippet(request.saved, request.pasted)};
  }
  try {
    return {kind: 'snippets', snippets: allSnippets(request)};
  } catch (error) {
    if (error instanceof UsageError) return {kind: 'refused', message: error.message};
    throw error;
  }
}

function allSnippets({tag, attributes, files}: Extract<WorkerRequest, {kind: 'snippets'}>): Record<Format, string> {
  const inFormat = (format: Format) => snippet(tag, format, attributes, files);
  return {
    element: inFormat('element'),
    content: inFormat('content'),
    html: inFormat('html'),
    iframe: inFormat('iframe'),
    link: inFormat('link'),
  };
}
