import {text} from '../workloads/text-template.js';
import type {Workload} from '../workloads/workload.js';
import './page-styles.js';

/** HTML without a script of its own. */
export default function createFactory({adapter, render}: Workload): () => HTMLElement {
  const markup = render(text, adapter);
  return () => {
    const element = document.createElement('div');
    element.innerHTML = markup;
    return element;
  };
}
