import {css} from 'lit';

/** Running text with headings, and lists. */
export const proseStyles = css`
  .body :is(h2, h3, h4, h5, h6) {
    margin-block: calc(var(--_space) * 6) calc(var(--_space) * 2);
    font-size: 1.2em;
  }

  .body > :first-child > :first-child {
    margin-block-start: 0;
  }

  ul,
  ol {
    max-inline-size: 68ch;
    margin-block: calc(var(--_space) * 2);
    padding-inline-start: 1.25em;
  }

  li {
    margin-block-end: var(--_space);
    break-inside: avoid;
  }

  .signs {
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
    border-inline-start: 6px solid var(--_severity-absolute, var(--_accent));
    background: var(--_surface-raised);
    break-inside: avoid;
  }

  .emergency + p {
    margin-block-start: calc(var(--_space) * 3);
  }

  .also-ask {
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .signs > :first-child,
  .also-ask > :first-child {
    margin-block-start: 0 !important;
  }
`;
