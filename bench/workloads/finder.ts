import type {GuideContent} from '../guide-content.js';
import {definitions, footer, list, statement} from './parts.js';
import type {Adapter, Template} from './workload.js';

/** A button, and a dialog that helps to choose. */
export default function finder<R>(content: GuideContent['finder'], template: Template<R>, adapter: Adapter): R {
  const {label, imprint, lead, lists, note, letters} = content;
  const advice = template`<p>${statement(lead, template)}</p>
    ${lists.map(({title, items}) => template`<h3>${title}</h3>${list(items, template)}`)}
    <p>${statement(note, template)}</p>
    ${adapter.details(template, letters.title, definitions(letters.items, template))}
    ${footer(content.footer, template, adapter)}`;
  return template`${adapter.button(template, label)}${adapter.dialog(template, label, advice)}<p>${imprint}</p>`;
}
