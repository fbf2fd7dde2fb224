import type {Adapter} from '../workloads/workload.js';

export default {
  card: (template, body) => template`<md-elevated-card>${body}</md-elevated-card>`,
  box: 'md-checkbox',
  changes: ['change'],
  checkbox: (template, id, label) => template`<label><md-checkbox value="${id}"></md-checkbox>${label}</label>`,
  button: (template, label) => template`<md-filled-button>${label}</md-filled-button>`,
  dialog: (template, title, body) =>
    template`<md-dialog><div slot="headline">${title}</div><div slot="content">${body}</div></md-dialog>`,
} satisfies Partial<Adapter>;
