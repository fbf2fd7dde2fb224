import {css} from 'lit';

/** Contents beside the text where there is room, above it where there is not. */
export const articleStyles = css`
  nav ol {
    margin-block: calc(var(--_space) * 4);
    padding-inline-start: 2em;
  }

  nav button {
    min-block-size: 32px;
    padding: 0;
    border: 0;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    cursor: pointer;
  }

  [aria-current='true'] {
    font-weight: 700;
    text-decoration: none;
  }

  [part='chapter'] {
    margin-block-start: calc(var(--_space) * 8);
    padding-block-start: calc(var(--_space) * 8);
    border-block-start: 1px solid var(--_border);
    scroll-margin-block-start: 1em;
  }

  [part='chapter'] > ::part(base),
  [part='chapter'] > ::part(footer) {
    padding: 0;
    border: 0;
    box-shadow: none;
  }

  /* The article itself says which guide, how old its check is, and what its sources are: once, for all chapters. */
  [part='chapter'] > ::part(imprint),
  [part='chapter'] > ::part(sources) {
    display: none;
  }

  therapy-practitioner-finder {
    margin-block-start: calc(var(--_space) * 4);
  }

  @container (min-width: 60em) {
    .body {
      display: grid;
      grid-template-columns: 14em 1fr;
      column-gap: calc(var(--_space) * 8);
    }

    .body > * {
      grid-column: 2;
    }

    nav {
      grid-row: 1 / span 100;
      grid-column: 1 !important;
    }

    nav ol {
      position: sticky;
      inset-block-start: 1em;
    }
  }

  @media print {
    nav,
    .source,
    [part='chapter'] > ::part(source) {
      display: none;
    }
  }
`;
