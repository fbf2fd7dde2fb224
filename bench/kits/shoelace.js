export default {
  card: (t, body) => t`<sl-card>${body}</sl-card>`,
  details: (t, title, body) => t`<sl-details summary="${title}">${body}</sl-details>`,
  box: 'sl-checkbox',
  changes: ['sl-change'],
  checkbox: (t, id, label) => t`<sl-checkbox value="${id}">${label}</sl-checkbox>`,
  button: (t, label) => t`<sl-button>${label}</sl-button>`,
  dialog: (t, title, body) => t`<sl-dialog label="${title}">${body}</sl-dialog>`,
};
