import {css} from 'lit';

/** The stages, with a line from the marker of each to the next. */
export const sessionStyles = css`
  .timeline {
    margin-block-start: 0;
    padding: 0;
    list-style: none;
  }

  .timeline > li {
    position: relative;
    margin: 0;
  }

  .timeline > li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: calc(max(0.25em, (44px - 1.5em) / 2) + 1.4em) calc(-1 * max(0.25em, (44px - 1.5em) / 2));
    inset-inline-start: 0.3em;
    border-inline-start: 2px solid var(--_border);
  }

  /* Clear of the line. */
  .timeline details > :not(summary) {
    margin-block-start: 0;
    margin-inline-start: 1em;
  }

  .body > details[open] {
    padding-block-end: calc(var(--_space) * 3);
  }

  .signs {
    margin-block-start: calc(var(--_space) * 4);
  }

  @media print {
    .body > details {
      padding-block-end: calc(var(--_space) * 3);
    }
  }
`;
