/** Seven facts with their citations and sources. */
export default (words, t, kit) =>
  kit.card(
    t,
    t`<h2>Quick facts</h2>
      <dl>
        ${words.facts.map(
          ({label, value, detail, references}) =>
            t`<div><dt>${label}</dt><dd><strong>${value}</strong>${references.map((id) => t`<sup>${id}</sup>`)}</dd><dd>${detail}</dd></div>`,
        )}
      </dl>
      ${kit.details(t, 'Sources', t`<ol>${words.sources.map(({text}) => t`<li>${text}</li>`)}</ol>`)}`,
  );
