import {css} from 'lit';

/** A number in a line of the host's text: it has no box, and the size of that line. */
export const citeStyles = css`
  :host {
    display: inline;
    container-type: normal;
    font-size: inherit;
  }

  .source {
    font-family: var(--_font);
    font-style: normal;
    font-weight: 400;
    letter-spacing: normal;
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-spacing: normal;
  }

  @media print {
    .source {
      display: none;
    }
  }
`;
