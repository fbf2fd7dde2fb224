import {nameOf, warnOnce} from './refusals.js';

/** What a framed widget needs of a `sandbox`, and what for; of the keywords of one row, one is enough. */
const needs: readonly (readonly [keywords: readonly string[], purpose: string])[] = [
  [['allow-forms'], 'to check, search, copy and print'],
  [['allow-popups'], 'to open a source'],
  [['allow-top-navigation-by-user-activation', 'allow-top-navigation'], 'to leave for a booking page'],
  [['allow-modals'], 'to print'],
];

/** Says what a sandboxed frame lacks. */
export function warnOfSandbox(frame: HTMLIFrameElement): void {
  if (!frame.hasAttribute('sandbox')) return;
  const lacking = needs.filter(([keywords]) => !keywords.some((one) => frame.sandbox.contains(one)));
  if (lacking.length === 0) return;
  const list = lacking.map(([[keyword], purpose]) => `${keyword} ${purpose}`).join(', ');
  warnOnce(frame, `the sandbox of ${nameOf(frame)} keeps a reader from some of it. Add ${list}.`);
}
