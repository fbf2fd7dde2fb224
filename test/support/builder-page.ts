import {waitFor, within} from '@testing-library/dom';
import {expect} from '@open-wc/testing';

let frame: HTMLIFrameElement | undefined;

/** The address of the files beside the builder, for code that has to work in a test. */
export const here = new URL('/dist/site/', location.href).href;

/** Milliseconds that the builder's worker may take to load its modules on a busy machine. */
export const timeLimit = 28_000;

/** The built builder, as somebody opens it, once it has written code or said why there is none. */
export async function openBuilder(hash = '') {
  frame = document.createElement('iframe');
  frame.width = '1200';
  frame.height = '900';
  frame.src = `/dist/site/builder.html${hash}`;
  document.body.append(frame);
  await new Promise((resolve) => frame?.addEventListener('load', resolve, {once: true}));
  const page = within(builderDocument().body);
  await page.findByLabelText('Paste this', undefined, {timeout: timeLimit});
  const faults = () => page.queryAllByRole('alert').map(({textContent}) => textContent);
  await waitFor(() => expect([codeNow(), ...faults()].join('')).to.match(/\S/), {timeout: timeLimit});
  return page;
}

export function closeBuilder(): void {
  frame?.remove();
  frame = undefined;
}

/** The page of the builder. */
export function builderDocument(): Document {
  if (!frame?.contentDocument) throw new Error('no builder');
  return frame.contentDocument;
}

/** What there is to paste now. */
export function codeNow(): string {
  return builderDocument().querySelector<HTMLTextAreaElement>('[readonly]')?.value ?? '';
}

/** What there is to paste, once it looks as it should. */
export async function code(expected: RegExp): Promise<string> {
  await waitFor(() => expect(codeNow()).to.match(expected), {timeout: timeLimit});
  return codeNow();
}

/** Writes into a field, or chooses from it. */
export function set(field: HTMLElement, value: string): void {
  if (!('value' in field)) throw new Error('no field');
  field.value = value;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  field.dispatchEvent(new Event('change', {bubbles: true}));
}

/** The settings in the address of the builder. */
export function settings(): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(builderDocument().location.hash.slice(1)));
}

/** The frame of the preview. */
export function previewFrame(): HTMLIFrameElement {
  const view = builderDocument().querySelector<HTMLIFrameElement>('.preview iframe');
  if (!view) throw new Error('no preview');
  return view;
}

/** The page in the preview. */
export function preview(): Document {
  const {contentDocument} = previewFrame();
  if (!contentDocument) throw new Error('no page in the preview');
  return contentDocument;
}

/** Waits for the widget in the preview to show some words. */
export function expectPreview(tag: string, words: RegExp): Promise<void> {
  return waitFor(
    () => {
      const {textContent} = preview().querySelector(tag)?.shadowRoot ?? {};
      expect(textContent?.replace(/\s+/g, ' ')).to.match(words);
    },
    {timeout: timeLimit},
  );
}
