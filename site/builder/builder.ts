import {html, render, type TemplateResult} from 'lit/html.js';
import type {Diagnosis} from '../../src/snippets/diagnose-snippet.js';
import {namedSizes} from '../../src/picture/size.js';
import type {ReadyPicture} from '../../src/snippets/ready-picture.js';
import {widgetRow} from '../../src/widgets.js';
import {colourRule} from './colours.js';
import {readDownloads, type Download} from './downloads.js';
import {bundledChoices, choicesOf} from './guide-choices.js';
import {outputSection} from './output.js';
import {loadGuideFrom, readGuideFile, type OwnGuide} from './own-guide.js';
import type {GuideActions} from './own-guide-view.js';
import {releasePicture, withAddresses, type PictureChoices, type PictureState} from './picture-choices.js';
import {pictureSection, type PictureActions} from './picture-view.js';
import {previewSection} from './preview.js';
import {checkSection} from './saved-check.js';
import {settingsForm} from './settings.js';
import {sendRequest} from './snippet-worker-client.js';
import type {SnippetRequest, WorkerRequest, WorkerResponse} from './snippet.worker.js';
import {faultsOf, readState, writeState, type State} from './state.js';
import {baseOf, releaseFolder} from './upload-places.js';
import type {View} from './view.js';

const ownBase = new URL('./', location.href).href;
const place = document.querySelector<HTMLElement>('#builder');

let state = readState(location.hash);
let own: OwnGuide = {status: 'none'};
let ownLoading = new AbortController();
let hashes: Record<string, {integrity: string}> = {};
let readyPictures: readonly ReadyPicture[] = [];
let downloads: readonly Download[] = [];
let response: WorkerResponse | undefined;
let updating: Promise<void> = Promise.resolve();
let diagnosis: Diagnosis | undefined;
let copyStatus = '';
let pictureChoices: PictureChoices = {size: 'mail', brief: false};
let picture: PictureState = {status: 'none'};

const guideActions: GuideActions = {
  takeFile: (file) => {
    if (state.src === '') state = {...state, src: `/${encodeURIComponent(file.name)}`};
    void takeGuide(file.name, () => readGuideFile(file));
  },
  takeAddress: (src) => {
    change({src});
    if (!isFromFile()) void loadGuide();
  },
  leave: () => {
    setOwn({status: 'none'});
    change({src: ''});
  },
};

const pictureActions: PictureActions = {
  choose: (next) => {
    pictureChoices = {...pictureChoices, ...next};
    setPicture({status: 'none'});
    renderPage();
  },
  draw: () => void drawPicture(),
};

/** Applies a change: the address follows the settings, so that going back and sharing work. */
function change(next: Partial<State>): void {
  state = {...state, ...next};
  diagnosis = undefined;
  copyStatus = '';
  setPicture({status: 'none'});
  history.replaceState(null, '', writeState(state));
  renderPage();
  updating = updateSnippet();
}

/** Shows the guide at the address of the settings; without one, that of the widgets. */
async function loadGuide(): Promise<void> {
  const {src} = state;
  if (src !== '' && !faults()['src']) return takeGuide(src, (signal) => loadGuideFrom(src, signal));
  setOwn({status: 'none'});
  change({});
}

/** Shows what becomes of a guide, unless another one was taken meanwhile. */
async function takeGuide(name: string, read: (signal: AbortSignal) => Promise<OwnGuide>): Promise<void> {
  setOwn({status: 'loading', name});
  const {signal} = ownLoading;
  change({});
  const next = await read(signal);
  if (signal.aborted) return;
  own = next;
  change({});
}

/** Gives up a guide that is still being loaded, and what the preview has of the last one. */
function setOwn(next: OwnGuide): void {
  ownLoading.abort();
  ownLoading = new AbortController();
  if (own.status === 'checked') URL.revokeObjectURL(own.previewSrc);
  own = next;
}

function isFromFile(): boolean {
  return 'isFile' in own && own.isFile;
}

/** Asks for the code of the current settings, and drops it when the settings have changed since. */
async function updateSnippet(): Promise<void> {
  const [requested, guide] = [state, own];
  const received = await snippetFor();
  if (requested !== state || guide !== own) return;
  response = received;
  renderPage();
}

async function snippetFor(): Promise<WorkerResponse> {
  const refusal = ownGuideRefusal();
  return refusal ? refused(refusal) : sendRequest(snippetRequest());
}

/** Why there is no code with the guide of the host; "" where there is, or where the guide is that of the widgets. */
function ownGuideRefusal(): string {
  if (own.status === 'none') return state.src === '' ? '' : 'Your guide has no address that can be used.';
  if (own.status === 'loading') return 'Your guide is being checked.';
  if (own.status === 'failed' || !own.guide) return 'There is no code yet, because your guide cannot be read. See 4.';
  if (state.src === '' || faults()['src']) return 'Write the address that your guide will have on your site. See 4.';
  return '';
}

/** Draws the picture of the current settings, unless they change meanwhile. */
async function drawPicture(): Promise<void> {
  const drawing: PictureState = {status: 'drawing'};
  setPicture(drawing);
  renderPage();
  const refusal = ownGuideRefusal();
  const received = refusal ? refused(refusal) : await sendRequest(pictureRequest());
  if (picture !== drawing) return;
  setPicture(received.kind === 'picture' ? withAddresses(received) : {status: 'refused', message: messageOf(received)});
  renderPage();
}

function pictureRequest(): WorkerRequest {
  const {tag, files, own: guide} = snippetRequest();
  const {size, brief} = pictureChoices;
  const isBrief = brief && tag === 'therapy-evidence-summary';
  const request = {tag, files, attributes: attributes(), size: namedSizes[size], brief: isBrief};
  return {kind: 'picture', ...request, ...(guide && {own: guide})};
}

function setPicture(next: PictureState): void {
  releasePicture(picture);
  picture = next;
}

function refused(message: string): WorkerResponse {
  return {kind: 'refused', message};
}

function messageOf(received: WorkerResponse): string {
  return received.kind === 'refused' ? received.message : '';
}

function snippetRequest(): SnippetRequest {
  const {widget, format} = state;
  return {
    kind: 'snippet',
    tag: widget.tag,
    format,
    attributes: attributes(),
    files: {base: baseAddress(), integrity: hashes, colours: state.colours, pictures: readyPictures},
    previewBase: ownBase,
    ...(own.status === 'checked' && own.guide && {own: {guide: own.guide, src: state.src, previewSrc: own.previewSrc}}),
  };
}

/** The attributes of the snippet. An invalid value is left out, so that the widget shows its default. */
function attributes(): Record<string, string> {
  const wrong = faults();
  const usable = Object.entries(state.values).filter(([name]) => !wrong[name]);
  return {
    ...requiredAttributes(),
    ...(state.language !== 'en' && {lang: state.language}),
    ...Object.fromEntries(usable),
  };
}

/** What a widget cannot do without: the example that the list of widgets has, or the first that the guide of the host has. */
function requiredAttributes(): Record<string, string> {
  const {required = {}} = widgetRow(state.widget.tag) ?? {};
  const [first] = choices().references;
  return first && 'ref' in required ? {...required, ref: first[0]} : {...required};
}

function baseAddress(): string {
  return faults()['base'] ? releaseFolder : baseOf(state.place, state.base);
}

function choices() {
  return own.status === 'checked' && own.guide ? choicesOf(own.guide.sections) : bundledChoices;
}

function faults(): Record<string, string> {
  return faultsOf(state, choices());
}

/** Code with the colours, which a frame has in its address. */
function styled(code: string): string {
  const rule = colourRule(state.widget.tag, state.colours);
  const hasRule = code !== '' && rule !== '' && (state.format === 'element' || state.format === 'content');
  return (hasRule ? `<style>${rule}</style>\n` : '') + code;
}

function code(): string {
  return response?.kind === 'snippet' ? styled(response.code) : '';
}

function renderPage(): void {
  if (place) render(page(), place);
}

function page(): TemplateResult {
  const view: View = {state, faults: faults(), choices: choices(), own, change};
  const refusal = response?.kind === 'refused' ? response.message : undefined;
  const preview = response?.kind === 'snippet' ? styled(response.preview) : '';
  return html`${settingsForm(view, guideActions, downloads)} ${previewSection(view, preview)}
  ${outputSection(view, {code: code(), refusal, copyStatus}, () => void copy())}
  ${pictureSection(view, pictureChoices, picture, pictureActions)}
  ${checkSection(view, diagnosis, (saved) => void check(saved))}`;
}

/** Copies what the latest settings give, also where it is still being written. */
async function copy(): Promise<void> {
  await updating;
  try {
    await navigator.clipboard.writeText(code());
    copyStatus = 'Copied.';
  } catch {
    copyStatus = 'Your browser does not allow copying. Select the code and copy it yourself.';
  }
  renderPage();
}

async function check(saved: string): Promise<void> {
  const received = await sendRequest({kind: 'diagnosis', saved, pasted: code()});
  diagnosis = received.kind === 'diagnosis' ? received.diagnosis : undefined;
  renderPage();
}

/** The hashes of the files beside this page; without them, or where they take long, code comes without the check of the browser. */
async function readHashes(): Promise<void> {
  const signal = AbortSignal.timeout(5000);
  const read = async (file: string) => {
    const response = await fetch(new URL(file, ownBase), {signal});
    return response.ok ? ((await response.json()) as Record<string, {integrity: string}>) : {};
  };
  const [cdn, embed] = await Promise.all([read('cdn/integrity.json'), read('embed/integrity.json')]);
  hashes = {...cdn, ...(embed['resize.js'] && {'embed/resize.js': embed['resize.js']})};
}

/** The pictures beside this page; none while developing. */
async function readPictures(): Promise<readonly ReadyPicture[]> {
  const answer = await fetch(new URL('pictures/pictures.json', ownBase), {signal: AbortSignal.timeout(5000)});
  return answer.ok ? ((await answer.json()) as ReadyPicture[]) : [];
}

function followAddress(): void {
  const before = state.src;
  change(readState(location.hash));
  if (state.src !== before && !isFromFile()) void loadGuide();
}

addEventListener('hashchange', followAddress);
renderPage();
[readyPictures] = await Promise.all([readPictures().catch(() => []), readHashes().catch(() => undefined)]);
updating = updateSnippet();
if (state.src !== '') void loadGuide();
downloads = await readDownloads(ownBase).catch(() => []);
renderPage();
