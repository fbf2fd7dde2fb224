/** Eleven boxes in two groups, and a result. */
export default (words, t, kit) =>
  kit.form(
    t,
    t`<h2>Check before you book</h2>
      ${words.groups.map(
        ({severity, items}) =>
          t`<fieldset><legend>${severity}</legend>${items.map(({id, lay, term}) => t`<div>${kit.checkbox(t, id, lay)}<small>${term}</small></div>`)}</fieldset>`,
      )}
      ${kit.button(t, 'Check')}
      <p role="status">${kit.result()}</p>`,
  );
