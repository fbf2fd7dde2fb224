import type {GuideContent} from '../guide-content.js';
import type {Adapter, Template} from './workload.js';

type Line = GuideContent['evidence']['overall'];
type Footer = GuideContent['card']['footer'];
type Definition = GuideContent['finder']['letters']['items'][number];

/** A statement with its numbers and signs. */
export function statement<R>({text, notes}: Line, template: Template<R>): R {
  return template`${text}${notes ? template`<sup>${notes}</sup>` : ''}`;
}

/** Statements as a list. */
export function list<R>(lines: readonly Line[], template: Template<R>): R {
  return template`<ul>${lines.map((line) => template`<li>${statement(line, template)}</li>`)}</ul>`;
}

/** Terms and what they mean. */
export function definitions<R>(items: readonly Definition[], template: Template<R>): R {
  return template`<dl>${items.map(({label, detail}) => template`<div><dt>${label}</dt><dd>${statement(detail, template)}</dd></div>`)}</dl>`;
}

/** What every widget ends with: what its signs mean, which guide it is, and its sources. */
export function footer<R>({lines, sources}: Footer, template: Template<R>, adapter: Adapter): R {
  const items = sources.items.map(
    ({id, lines}) => template`<li value=${id}>${lines.map((line) => template`<p>${line}</p>`)}</li>`,
  );
  return template`<footer><p>${lines.join(' ')}</p>${adapter.details(template, sources.title, template`<ol>${items}</ol>`)}</footer>`;
}
