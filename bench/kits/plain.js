/** Plain HTML for what a library has an element for. */
export default {
  card: (t, body) => t`<section class="card">${body}</section>`,
  details: (t, title, body) => t`<details><summary>${title}</summary>${body}</details>`,
  form: (t, body) => t`<form>${body}</form>`,
  box: 'input',
  checkbox: (t, id, label) => t`<label><input type="checkbox" value=${id} />${label}</label>`,
  button: (t, label) => t`<button type="button">${label}</button>`,
  dialog: (t, title, body) => t`<dialog><h2>${title}</h2>${body}</dialog>`,
  result: () => '',
};
