import {css} from 'lit';

/** A list to read and to take from. */
export const referencesStyles = css`
  .body ol {
    margin-block-end: 0;
    padding-inline-start: 2em;
    font-size: 0.875em;
  }

  /* Each holds its own button, which floats. */
  .body li {
    display: flow-root list-item;
    margin-block-end: calc(var(--_space) * 2);
  }

  li > p {
    line-height: 1.4;
  }

  /* The room around the line of a summary is the space between two references. */
  li details {
    margin-block: -8px;
  }

  /* The height of the line does not depend on the baselines of its controls. */
  .controls,
  .controls label {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
    align-items: center;
  }

  .controls > *,
  select {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .links {
    display: inline-block;
    max-inline-size: 100%;
  }

  .checked {
    color: var(--_text-muted);
  }

  button,
  select {
    min-block-size: 32px;
    padding: 0 calc(var(--_space) * 3);
    border: 1px solid var(--_text-muted);
    border-radius: var(--_radius);
    color: inherit;
    background: var(--_surface);
    font: inherit;
    cursor: pointer;
  }

  /* On the line of the summary, at its end. */
  li button {
    position: relative;
    float: inline-end;
    min-block-size: 28px;
    padding: 0 calc(var(--_space) * 1);
    border: 0;
    color: var(--_text-muted);
    background: none;
    text-decoration: underline;
  }

  .correction {
    margin-block-start: calc(var(--_space) * 2);
    padding-inline-start: calc(var(--_space) * 3);
    border-inline-start: 2px solid var(--_border);
  }

  @media print {
    button,
    label {
      display: none;
    }
  }
`;
