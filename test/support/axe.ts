import 'axe-core/axe.min.js';
import type * as Axe from 'axe-core';
import {expect} from '@open-wc/testing';
import {axeOptions} from './axe-options.js';

declare const axe: typeof Axe;

/** Expects no violation of WCAG 2.2 A and AA, best practices included, in an element and its open roots. */
export async function expectAccessible(element: Element): Promise<void> {
  const {violations} = await axe.run(element, axeOptions);
  const said = violations.map(
    ({id, nodes}) => `${id}: ${nodes.map(({html, failureSummary}) => `${html} ${failureSummary}`).join('; ')}`,
  );
  expect(said, said.join('\n')).to.deep.equal([]);
}
