/** The styles that the workloads need, the same for every peer. */
export const styles = `
  .card {padding: 16px; border: 1px solid #ccc; border-radius: 6px}
  dl {display: grid; grid-template-columns: repeat(auto-fit, minmax(200px, 1fr)); gap: 16px}
  dd {margin: 0}
  fieldset {border: 0; padding: 0}
  label {display: flex; gap: 8px; min-height: 44px}
  details {border-top: 1px solid #ccc}
  summary {min-height: 44px}
  summary h3 {display: inline}
`;
