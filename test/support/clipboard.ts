import {expect} from '@open-wc/testing';
import {expectAccessible} from './axe.js';
import {reading} from './reader.js';

/** What a widget hands to the clipboard while something happens; `allowed` is what the page lets it do. */
export async function copied(happening: () => Promise<unknown>, allowed = true): Promise<string | undefined> {
  let text: string | undefined;
  const {clipboard} = navigator;
  const writeText = (written: string) => {
    text = written;
    return allowed ? Promise.resolve() : Promise.reject(new Error('not allowed'));
  };
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});
  await happening();
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
  return text;
}

/** Checks that a widget shows a text for a reader to copy by hand, selected as a whole, and that it is accessible with it. */
export async function expectTextToCopy(element: HTMLElement, text: string | undefined): Promise<void> {
  const box = reading(element).getByRole<HTMLTextAreaElement>('textbox', {name: 'The text to select and copy'});
  expect(box).to.include({value: text, readOnly: true, selectionStart: 0, selectionEnd: text?.length});
  expect(element.shadowRoot?.activeElement === box).to.equal(true);
  await expectAccessible(element);
}
