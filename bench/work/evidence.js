/** Ten conditions, each with a rating, a finding and a plot. */
export default (words, t) =>
  t`<h2>What the studies found</h2>
    <table>
      <tbody>
        ${words.conditions.map(
          ({name, rating, text, from, to}) =>
            t`<tr><th scope="row">${name}</th><td>${rating}</td><td>${text}</td><td><svg viewBox="0 0 100 10" width="100" height="10" role="img" aria-label=${`${from} to ${to}`}><line x1=${from} x2=${to} y1="5" y2="5" stroke="currentColor"></line><rect x=${(from + to) / 2 - 2} y="3" width="4" height="4"></rect></svg></td></tr>`,
        )}
      </tbody>
    </table>`;
