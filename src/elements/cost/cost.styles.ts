import {css} from 'lit';

/** Prices that can be found at a glance. */
export const costStyles = css`
  .price,
  [part='estimate'] {
    font-size: 1.2em;
  }

  b {
    font-variant-numeric: tabular-nums;
  }

  input {
    inline-size: 6em;
    min-block-size: 44px;
    padding-inline: calc(var(--_space) * 3);
    border: 1px solid var(--_text-muted);
    border-radius: var(--_radius);
    color: inherit;
    background: var(--_surface);
    font: inherit;
  }
`;
