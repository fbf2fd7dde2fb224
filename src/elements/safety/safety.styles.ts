import {css} from 'lit';

/** Close lines and small gaps, so that all of it is read on a phone. */
export const safetyStyles = css`
  #heading {
    margin-block-end: calc(var(--_space) * 2);
  }

  .body,
  footer {
    line-height: 1.35;
  }

  .body :is(h2, h3, h4, h5, h6) {
    margin-block: calc(var(--_space) * 4) var(--_space);
  }

  ul {
    margin-block: var(--_space) 0;
    padding-inline-start: 1em;
  }

  .also-ask {
    margin-block-start: calc(var(--_space) * 3);
  }

  .signs,
  .also-ask {
    padding-block: calc(var(--_space) * 2);
    padding-inline: calc(var(--_space) * 3);
  }
`;
