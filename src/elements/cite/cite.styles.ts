import {css} from 'lit';

/** A number in a line of the host's text: it has no box, and the size of that line. */
export const citeStyles = css`
  :host {
    display: inline;
    font-size: inherit;
  }

  :host::before {
    content: none;
  }

  /* It stands on the ground of the host, whose text can be read there; so it takes the color of that text. */
  @media (forced-colors: none) {
    .citation {
      color: var(--therapy-cite-accent, var(--therapy-accent, currentColor));
      text-decoration: underline;
    }

    .citation:focus-visible {
      outline-color: currentColor;
    }
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
`;
