import {css} from 'lit';

/** The way to the studies looks like a link, with room for a thumb. */
export const conditionsStyles = css`
  .studies {
    min-block-size: 44px;
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
