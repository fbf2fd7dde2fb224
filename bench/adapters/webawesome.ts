import type {Adapter} from '../workloads/workload.js';

export default {
  card: (template, body) => template`<wa-card>${body}</wa-card>`,
  details: (template, title, body) => template`<wa-details summary="${title}">${body}</wa-details>`,
  box: 'wa-checkbox',
  changes: ['change'],
  checkbox: (template, id, label) => template`<wa-checkbox value="${id}">${label}</wa-checkbox>`,
  button: (template, label) => template`<wa-button>${label}</wa-button>`,
  dialog: (template, title, body) => template`<wa-dialog label="${title}">${body}</wa-dialog>`,
} satisfies Partial<Adapter>;
