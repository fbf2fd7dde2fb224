import {css} from 'lit';

/** A list to read and to take from. */
export const referencesStyles = css`
  .body li {
    margin-block-end: calc(var(--_space) * 5);
  }

  li a {
    display: block;
    min-block-size: 24px;
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
