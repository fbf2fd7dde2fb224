import type {Adapter} from '../workloads/workload.js';

/** Plain HTML for everything; the other adapters replace what their library has an element for. */
export default {
  box: 'input',
  changes: [],
  card: (template, body) => template`<section class="card">${body}</section>`,
  details: (template, title, body) => template`<details><summary>${title}</summary>${body}</details>`,
  form: (template, body) => template`<form>${body}</form>`,
  checkbox: (template, id, label) => template`<label><input type="checkbox" value=${id} />${label}</label>`,
  button: (template, label) => template`<button type="button">${label}</button>`,
  dialog: (template, title, body) => template`<dialog><h2>${title}</h2>${body}</dialog>`,
  result: () => '',
} satisfies Adapter;
