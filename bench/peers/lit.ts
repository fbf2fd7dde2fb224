import {LitElement, css, html, unsafeCSS} from 'lit';
import {status} from '../workloads/status.js';
import {styles} from '../workloads/styles.js';
import type {Template, Workload} from '../workloads/workload.js';

/** The smallest Lit element that does the work. */
export default function createFactory(workload: Workload): () => HTMLElement {
  customElements.define('bench-lit', minimalElement(workload));
  return () => document.createElement('bench-lit');
}

function minimalElement({adapter, render}: Workload) {
  return class extends LitElement {
    static override styles = css`
      ${unsafeCSS(styles)}
    `;

    static override properties = {status: {state: true}};

    declare status?: string;

    #onChange = () => {
      this.status = status(this.renderRoot.querySelectorAll('input'));
    };

    override render() {
      const form = <R>(template: Template<R>, body: unknown) =>
        template`<form @change=${this.#onChange}>${body}</form>`;
      return render(html, {...adapter, form, result: () => this.status ?? ''});
    }
  };
}
