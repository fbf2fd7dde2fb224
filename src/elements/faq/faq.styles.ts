import {css} from 'lit';

/** A row for each question, with a hairline. */
export const faqStyles = css`
  .body details {
    border-block-start: 1px solid var(--_border);
    break-inside: avoid;
  }

  .body summary {
    font-weight: 600;
  }

  [part='answer'] {
    padding-block-end: calc(var(--_space) * 4);
  }
`;
