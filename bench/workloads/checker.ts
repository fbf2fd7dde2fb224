import type {GuideContent} from '../guide-content.js';
import type {Adapter, Template} from './workload.js';

type Group = GuideContent['checker']['groups'][number];

/** Eleven boxes in two groups, and a result. */
export default function checker<R>({groups}: GuideContent['checker'], template: Template<R>, adapter: Adapter): R {
  const body = template`<h2>Check before you book</h2>
    ${groups.map((group) => fieldset(group, template, adapter))}
    ${adapter.button(template, 'Check')}
    <p role="status">${adapter.result()}</p>`;
  return adapter.form(template, body);
}

function fieldset<R>({severity, items}: Group, template: Template<R>, adapter: Adapter): R {
  const boxes = items.map(
    ({id, lay, term}) => template`<div>${adapter.checkbox(template, id, lay)}<small>${term}</small></div>`,
  );
  return template`<fieldset><legend>${severity}</legend>${boxes}</fieldset>`;
}
