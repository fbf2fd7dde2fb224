import type {Adapter} from '../workloads/workload.js';

export default {
  card: (template, body) => template`<sl-card>${body}</sl-card>`,
  details: (template, title, body) => template`<sl-details summary="${title}">${body}</sl-details>`,
  box: 'sl-checkbox',
  changes: ['sl-change'],
  checkbox: (template, id, label) => template`<sl-checkbox value="${id}">${label}</sl-checkbox>`,
  button: (template, label) => template`<sl-button>${label}</sl-button>`,
  dialog: (template, title, body) => template`<sl-dialog label="${title}">${body}</sl-dialog>`,
} satisfies Partial<Adapter>;
