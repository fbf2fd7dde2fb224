import {css} from 'lit';

/** A line with a dot for each stage. */
export const sessionStyles = css`
  .timeline {
    padding: 0;
    list-style: none;
  }

  .timeline > li {
    position: relative;
    margin: 0 7px;
    border-inline-start: 2px solid var(--_border);
    padding-block-end: calc(var(--_space) * 4);
    padding-inline-start: calc(var(--_space) * 6);
  }

  .timeline > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.35em;
    inset-inline-start: -7px;
    inline-size: 12px;
    block-size: 12px;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_surface);
  }

  .body .timeline > li > :first-child {
    margin-block-start: 0;
  }

  .signs {
    margin-block-start: calc(var(--_space) * 4);
  }
`;
