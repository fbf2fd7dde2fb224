import {css} from 'lit';

/** What is folded, and what is open between it, have a hairline each. */
export const sectionStyles = css`
  .body details,
  .body details + div,
  [part='item'] {
    border-block-start: 1px solid var(--_border);
  }

  .body details + div > :first-child {
    margin-block-start: calc(var(--_space) * 3);
  }

  .body :is(p, div) + details,
  div + div {
    margin-block-start: calc(var(--_space) * 3);
  }

  .body :is(details, [part='item']) > p:last-child {
    margin-block-end: calc(var(--_space) * 4);
  }
`;
