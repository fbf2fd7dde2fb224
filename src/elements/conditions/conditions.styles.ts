import {css} from 'lit';

/** Rows with hairlines, two side by side where there is room. */
export const conditionsStyles = css`
  .condition {
    padding-block: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_border);
    break-inside: avoid;
  }

  .body .condition > :first-child {
    margin: 0;
    font-size: 1em;
  }

  .studies {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    color: var(--_accent);
    text-decoration: underline;
    cursor: pointer;
  }

  @media print {
    .studies {
      display: none;
    }
  }
`;
