export default {
  card: (t, body) => t`<wa-card>${body}</wa-card>`,
  details: (t, title, body) => t`<wa-details summary="${title}">${body}</wa-details>`,
  box: 'wa-checkbox',
  changes: ['change'],
  checkbox: (t, id, label) => t`<wa-checkbox value="${id}">${label}</wa-checkbox>`,
  button: (t, label) => t`<wa-button>${label}</wa-button>`,
  dialog: (t, title, body) => t`<wa-dialog label="${title}">${body}</wa-dialog>`,
};
