import type {GuideContent} from '../guide-content.js';
import type {Adapter, Template} from './workload.js';

/** A button, and a dialog with questions. */
export default function finder<R>(
  {label, questions}: GuideContent['finder'],
  template: Template<R>,
  adapter: Adapter,
): R {
  const list = template`<ul>${questions.map((question) => template`<li>${question}</li>`)}</ul>`;
  return template`${adapter.button(template, label)}${adapter.dialog(template, 'Choose well', list)}`;
}
