export default {
  card: (t, body) => t`<md-elevated-card>${body}</md-elevated-card>`,
  box: 'md-checkbox',
  changes: ['change'],
  checkbox: (t, id, label) => t`<label><md-checkbox value="${id}"></md-checkbox>${label}</label>`,
  button: (t, label) => t`<md-filled-button>${label}</md-filled-button>`,
  dialog: (t, title, body) =>
    t`<md-dialog><div slot="headline">${title}</div><div slot="content">${body}</div></md-dialog>`,
};
