import {css} from 'lit';

/** Contents beside the text where there is room, above it where there is not. */
export const articleStyles = css`
  /* It is itself laid out by the width of the host. */
  .body {
    container-type: normal;
  }

  nav ol {
    margin: 0;
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
    margin-block-start: calc(var(--_space) * 6);
    padding-block-start: calc(var(--_space) * 4);
    border-block-start: 1px solid var(--_border);
    scroll-margin-block-start: calc(var(--_space) * -3);
  }

  [part='chapter'] ::part(base) {
    padding: 0;
    border: 0;
    box-shadow: none;
  }

  [part='references'] ::part(heading) {
    display: none;
  }

  [part='references'] > summary > * {
    font-size: 1.44em;
  }

  therapy-practitioner-finder {
    margin-block-start: calc(var(--_space) * 4);
  }

  @container (min-width: 866px) {
    .body {
      display: grid;
      grid-template-columns: min(14em, 28%) minmax(0, 1fr);
      column-gap: calc(var(--_space) * 8);
    }

    .body > * {
      grid-column: 2;
    }

    nav {
      grid-row: 1 / span 100;
      grid-column: 1 !important;
    }

    nav details {
      position: sticky;
      inset-block-start: 1em;
      max-block-size: calc(100vh - 2em);
      overflow-y: auto;
    }

    /* Where a style can open a disclosure, the contents are always open. */
    @supports selector(::details-content) {
      nav summary {
        display: none;
      }

      nav ::details-content {
        content-visibility: visible;
        block-size: auto;
      }
    }
  }

  @media print {
    nav {
      display: none;
    }
  }
`;
