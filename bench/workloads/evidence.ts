import type {GuideContent} from '../guide-content.js';
import type {Template} from './workload.js';

type Condition = GuideContent['evidence']['conditions'][number];

/** Ten conditions, each a row with a rating that unfolds to its finding. */
export default function evidence<R>({conditions}: GuideContent['evidence'], template: Template<R>): R {
  return template`<h2>What the studies found</h2>${conditions.map((condition) => row(condition, template))}`;
}

function row<R>({name, rating, text}: Condition, template: Template<R>): R {
  return template`<details><summary><h3>${name}</h3> <b>${rating}</b></summary><p>${text}</p></details>`;
}
