import type {GuideContent} from '../guide-content.js';
import {definitions, footer, statement} from './parts.js';
import type {Adapter, Template} from './workload.js';

type Card = GuideContent['card'];

/** Seven facts with their citations and sources. */
export default function card<R>(content: Card, template: Template<R>, adapter: Adapter): R {
  const {title, facts, more} = content;
  const body = template`<h2>${title}</h2>
    <dl>${facts.map((fact) => row(fact, template))}</dl>
    ${adapter.details(template, more.title, definitions(more.facts, template))}
    ${footer(content.footer, template, adapter)}`;
  return adapter.card(template, body);
}

function row<R>({label, value, details}: Card['facts'][number], template: Template<R>): R {
  const more = details.map((detail) => template`<p>${statement(detail, template)}</p>`);
  return template`<div><dt>${label}</dt><dd><strong>${statement(value, template)}</strong>${more}</dd></div>`;
}
