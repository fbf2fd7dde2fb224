import type {GuideContent} from '../guide-content.js';
import type {Template} from './workload.js';

type Condition = GuideContent['evidence']['conditions'][number];

/** Ten conditions, each with a rating, a finding and a plot. */
export default function evidence<R>({conditions}: GuideContent['evidence'], template: Template<R>): R {
  return template`<h2>What the studies found</h2>
    <table><tbody>${conditions.map((condition) => row(condition, template))}</tbody></table>`;
}

function row<R>({name, rating, text, from, to}: Condition, template: Template<R>): R {
  return template`<tr><th scope="row">${name}</th><td>${rating}</td><td>${text}</td><td>${plot(from, to, template)}</td></tr>`;
}

function plot<R>(from: number, to: number, template: Template<R>): R {
  return template`<svg viewBox="0 0 100 10" width="100" height="10" role="img" aria-label="${`${from} to ${to}`}"><line x1=${from} x2=${to} y1="5" y2="5" stroke="currentColor"></line><rect x=${(from + to) / 2 - 2} y="3" width="4" height="4"></rect></svg>`;
}
