import {css} from 'lit';

/** Prices that can be found at a glance. */
export const costStyles = css`
  [part='payer'] {
    border-block-start: 1px solid var(--_border);
  }

  [part='payer'] > p:last-child {
    margin-block-end: calc(var(--_space) * 4);
  }

  p + [part='payer'] {
    margin-block-start: calc(var(--_space) * 4);
  }

  [part='price'] b,
  [part='estimate'] b {
    font-size: 1.2em;
  }

  b {
    display: inline-block;
    font-variant-numeric: tabular-nums;
  }

  input {
    inline-size: min(6em, 100% - var(--_space) * 2);
    margin-inline-start: calc(var(--_space) * 2);
    min-block-size: 44px;
    padding-inline: calc(var(--_space) * 3);
    border: 1px solid var(--_text-muted);
    border-radius: var(--_radius);
    color: inherit;
    background: var(--_surface);
    font: inherit;
  }
`;
