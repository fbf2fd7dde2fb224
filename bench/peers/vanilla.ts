import {status} from '../workloads/status.js';
import {styles} from '../workloads/styles.js';
import {text} from '../workloads/text-template.js';
import type {Workload} from '../workloads/workload.js';

/** A custom element without a library: `innerHTML` in an open shadow root and one listener. */
export default function createFactory({adapter, render}: Workload): () => HTMLElement {
  customElements.define('bench-vanilla', vanillaElement(`<style>${styles}</style>${render(text, adapter)}`));
  return () => document.createElement('bench-vanilla');
}

function vanillaElement(markup: string) {
  return class extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return;
      const root = this.attachShadow({mode: 'open'});
      root.innerHTML = markup;
      root.addEventListener('change', () => {
        root.querySelector('[role="status"]')?.replaceChildren(status(root.querySelectorAll('input')));
      });
    }
  };
}
