import './dom-shim.js';
import type {ParsedGuide} from '../../src/guide/guide.js';
import {checkGuideFile, checkGuideText, type CheckedFile} from '../../src/guide-file/check-guide-file.js';
import {diagnoseSnippet, type Diagnosis} from '../../src/snippets/diagnose-snippet.js';
import type {Format} from '../../src/snippets/formats.js';
import type {PublishedFiles} from '../../src/snippets/published-files.js';
import {snippet} from '../../src/snippets/snippet.js';
import {UsageError} from '../../src/snippets/usage-error.js';
import type {MadePicture, PictureWorkerRequest} from './answer-picture.js';

/** Asks for the code of a widget, and for the same code as the preview needs it. */
export interface SnippetRequest {
  kind: 'snippet';
  tag: string;
  format: Format;
  attributes: Record<string, string>;
  files: PublishedFiles;
  /** Where the preview has the files. */
  previewBase: string;
  /** The guide of the host, with its address on the site and in the preview. */
  own?: {guide: ParsedGuide; src: string; previewSrc: string};
}

/** What the page asks for: code, what became of code that a site saved, or what is wrong in a guide. */
export type WorkerRequest =
  | SnippetRequest
  | PictureWorkerRequest
  | {kind: 'diagnosis'; saved: string; pasted: string}
  | {kind: 'guide'; content: Uint8Array | string};

export type WorkerResponse =
  | {kind: 'snippet'; code: string; preview: string}
  | ({kind: 'picture'} & MadePicture)
  | {kind: 'diagnosis'; diagnosis: Diagnosis}
  | ({kind: 'guide'} & CheckedFile)
  | {kind: 'refused'; message: string};

/** What the worker sends: first that it listens, then a response to each request. */
export type FromWorker = {kind: 'ready'} | {kind: 'response'; id: number; response: WorkerResponse};

/** Writes code apart from the page, because the widgets are rendered without a document there. */
addEventListener('message', ({data: {id, request}}: MessageEvent<{id: number; request: WorkerRequest}>) => {
  void respond(request).then((response) => send({kind: 'response', id, response}));
});
send({kind: 'ready'});

function send(message: FromWorker): void {
  postMessage(message);
}

/** Every request has a response, so that the page never waits in vain. */
async function respond(request: WorkerRequest): Promise<WorkerResponse> {
  try {
    return await answer(request);
  } catch (error) {
    if (!(error instanceof UsageError)) console.error(error);
    return {kind: 'refused', message: error instanceof Error ? error.message : String(error)};
  }
}

async function answer(request: WorkerRequest): Promise<WorkerResponse> {
  switch (request.kind) {
    case 'snippet':
      return {kind: 'snippet', ...codeFor(request)};
    case 'picture':
      return {kind: 'picture', ...(await drawPicture(request))};
    case 'diagnosis':
      return {kind: 'diagnosis', diagnosis: diagnoseSnippet(request.saved, request.pasted)};
    case 'guide':
      return {kind: 'guide', ...check(request.content)};
  }
}

/** What draws is loaded with the first picture that somebody wants. */
async function drawPicture(request: PictureWorkerRequest): Promise<MadePicture> {
  const {answerPicture} = await import('./answer-picture.js');
  return answerPicture(request);
}

function codeFor({tag, format, attributes, files, previewBase, own}: SnippetRequest): {code: string; preview: string} {
  const previewFiles = {...files, base: previewBase};
  return {
    code: snippet(tag, format, attributes, files, own),
    preview: snippet(tag, format, attributes, previewFiles, own && {...own, src: own.previewSrc}),
  };
}

function check(content: Uint8Array | string): CheckedFile {
  return typeof content === 'string' ? checkGuideText(content) : checkGuideFile(content);
}
