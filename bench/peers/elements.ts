import {status} from '../workloads/status.js';
import {text} from '../workloads/text-template.js';
import type {Workload} from '../workloads/workload.js';
import './page-styles.js';

/** HTML with the elements of a web component library. */
export default function createFactory({adapter, render}: Workload): () => HTMLElement {
  const markup = render(text, adapter);
  return () => {
    const element = document.createElement('div');
    element.innerHTML = markup;
    const onChange = () => {
      element.querySelector('[role="status"]')?.replaceChildren(status(element.querySelectorAll(adapter.box)));
    };
    for (const type of adapter.changes) element.addEventListener(type, onChange);
    return element;
  };
}
