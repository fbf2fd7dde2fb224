/** A button, and a dialog with questions. */
export default (words, t, kit) =>
  t`${kit.button(t, words.label)}${kit.dialog(t, 'Choose well', t`<ul>${words.questions.map((question) => t`<li>${question}</li>`)}</ul>`)}`;
