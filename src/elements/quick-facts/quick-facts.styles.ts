import {css} from 'lit';

/** Label small and quiet, value strong; hairlines; one column, two in a widget of 480 px, three in one of 800 px. */
export const quickFactsStyles = css`
  dl {
    display: grid;
    grid-template-columns: repeat(var(--_columns, 1), minmax(0, 1fr));
    column-gap: calc(var(--_space) * 8);
    margin: 0;
  }

  dl > div {
    padding-block: calc(var(--_space) * 2);
  }

  [part='fact'],
  [part='details'] {
    border-block-start: 1px solid var(--_border);
  }

  dt,
  dd p {
    font-size: 0.875em;
  }

  dt {
    color: var(--_text-muted);
  }

  dd {
    margin: 0;
  }

  dd p {
    margin-block-start: var(--_space);
  }

  @container (min-width: 446px) and (min-width: 20em) {
    dl {
      --_columns: 2;
    }

    /* A row that is not full has its hairline all along. */
    dl > :last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }

  @container (min-width: 766px) and (min-width: 34em) {
    dl {
      --_columns: 3;
    }

    dl > :last-child:nth-child(3n) {
      grid-column: auto;
    }

    dl > :last-child:nth-child(3n + 1) {
      grid-column: 1 / -1;
    }

    dl > :last-child:nth-child(3n + 2) {
      grid-column: 2 / -1;
    }
  }

  @media print {
    dl > div {
      break-inside: avoid;
    }
  }
`;
