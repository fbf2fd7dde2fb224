import type {GuideContent} from '../guide-content.js';
import {footer} from './parts.js';
import type {Adapter, Template} from './workload.js';

type Checker = GuideContent['checker'];

/** Eleven boxes in two groups, two more, and a result. */
export default function checker<R>(content: Checker, template: Template<R>, adapter: Adapter): R {
  const {title, lead, groups, privacy, button, alsoAsk} = content;
  const body = template`<h2>${title}</h2><p>${lead}</p>
    ${groups.map((group) => fieldset(group, template, adapter))}
    <p>${privacy}</p>
    ${adapter.button(template, button)}
    <p role="status">${adapter.result()}</p>
    <div><h3>${alsoAsk.title}</h3><p>${alsoAsk.lead}</p>
      <ul>${alsoAsk.items.map((item) => template`<li>${item}</li>`)}</ul><p>${alsoAsk.basis}</p></div>
    ${footer(content.footer, template, adapter)}`;
  return adapter.form(template, body);
}

function fieldset<R>({legend, items}: Checker['groups'][number], template: Template<R>, adapter: Adapter): R {
  const boxes = items.map(
    ({id, lay, term}) => template`<div>${adapter.checkbox(template, id, lay)}<small>${term}</small></div>`,
  );
  return template`<fieldset><legend>${legend}</legend>${boxes}</fieldset>`;
}
