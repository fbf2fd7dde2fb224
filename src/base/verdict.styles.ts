import {css} from 'lit';

/** Rows of conditions: the name and beside it the verdict, under it where there is no room. */
export const verdictStyles = css`
  [part='condition'] {
    border-block-start: 1px solid var(--_border);
  }

  [part='condition'] > :not(summary) {
    margin-inline-start: 1.25em;
    margin-block-end: calc(var(--_space) * 4);
  }

  [part='condition'] > summary {
    padding-block: calc(var(--_space) * 2);
    line-height: 1.3;
    break-after: avoid;
  }

  .caution {
    margin-block-end: calc(var(--_space) * 3);
    padding-inline-start: calc(var(--_space) * 3);
    border-inline-start: 4px solid var(--_severity-relative);
  }

  .verdict {
    display: block;
    padding-inline-start: 1.5em;
    text-indent: -1.5em;
    color: var(--_text);
    font-size: 0.875em;
  }

  .glyph {
    display: inline-block;
    inline-size: 1.2em;
    text-align: center;
    text-indent: 0;
  }

  @container (min-width: 20em) {
    [part='condition'] > summary {
      padding-block: max(0.25em, (44px - 1.3em) / 2);
    }

    /* A grid has its first line beside the marker and the verdict; a block would have its last. It leaves room for the marker. */
    .body summary > :is(h1, h2, h3, h4, h5, h6) {
      display: inline-grid;
      grid-template-columns: minmax(0, 1fr);
      min-inline-size: 11em;
      max-inline-size: calc(100% - 1em);
    }

    .verdict {
      display: inline-block;
      padding: 0;
      text-indent: 0;
    }
  }

  @container (min-width: 32em) {
    .body summary > :is(h1, h2, h3, h4, h5, h6) {
      inline-size: 16em;
    }
  }
`;
