const theme = (t, body) => t`<sp-theme system="spectrum-two" color="light" scale="medium">${body}</sp-theme>`;

export default {
  card: (t, body) => theme(t, t`<sp-card heading="Quick facts"><div slot="description">${body}</div></sp-card>`),
  details: (t, title, body) =>
    t`<sp-accordion><sp-accordion-item label="${title}">${body}</sp-accordion-item></sp-accordion>`,
  form: (t, body) => theme(t, t`<form>${body}</form>`),
  box: 'sp-checkbox',
  changes: ['change'],
  checkbox: (t, id, label) => t`<sp-checkbox value="${id}">${label}</sp-checkbox>`,
  button: (t, label) => theme(t, t`<sp-button>${label}</sp-button>`),
  dialog: (t, title, body) => theme(t, t`<sp-dialog-wrapper headline="${title}">${body}</sp-dialog-wrapper>`),
};
