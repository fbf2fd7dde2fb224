import type {Adapter, Template} from '../workloads/workload.js';

function theme<Result>(template: Template<Result>, body: unknown): Result {
  return template`<sp-theme system="spectrum-two" color="light" scale="medium">${body}</sp-theme>`;
}

export default {
  card: (template, body) =>
    theme(template, template`<sp-card heading="Quick facts"><div slot="description">${body}</div></sp-card>`),
  details: (template, title, body) =>
    template`<sp-accordion><sp-accordion-item label="${title}">${body}</sp-accordion-item></sp-accordion>`,
  form: (template, body) => theme(template, template`<form>${body}</form>`),
  box: 'sp-checkbox',
  changes: ['change'],
  checkbox: (template, id, label) => template`<sp-checkbox value="${id}">${label}</sp-checkbox>`,
  button: (template, label) => theme(template, template`<sp-button>${label}</sp-button>`),
  dialog: (template, title, body) =>
    theme(template, template`<sp-dialog-wrapper headline="${title}">${body}</sp-dialog-wrapper>`),
} satisfies Partial<Adapter>;
