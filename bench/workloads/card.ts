import type {GuideContent} from '../guide-content.js';
import type {Adapter, Template} from './workload.js';

/** Seven facts with their citations and sources. */
export default function card<R>({facts, sources}: GuideContent['card'], template: Template<R>, adapter: Adapter): R {
  const body = template`<h2>Quick facts</h2>
    <dl>${facts.map((fact) => row(fact, template))}</dl>
    ${adapter.details(template, 'Sources', template`<ol>${sources.map(({text}) => template`<li>${text}</li>`)}</ol>`)}`;
  return adapter.card(template, body);
}

function row<R>({label, value, detail, references}: GuideContent['card']['facts'][number], template: Template<R>): R {
  const citations = references.map((id) => template`<sup>${id}</sup>`);
  return template`<div><dt>${label}</dt><dd><strong>${value}</strong>${citations}</dd><dd>${detail}</dd></div>`;
}
