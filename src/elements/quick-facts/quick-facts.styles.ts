import {css} from 'lit';

/** Label small and quiet, value strong; hairlines; one column, two from 480 px, three from 800 px. */
export const quickFactsStyles = css`
  dl {
    display: grid;
    grid-template-columns: repeat(var(--_columns, 1), minmax(0, 1fr));
    column-gap: calc(var(--_space) * 8);
    margin: 0;
  }

  [part='fact'] {
    padding-block: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_border);
  }

  dt {
    color: var(--_text-muted);
    font-size: 0.875em;
  }

  dd {
    margin: 0;
  }

  dd p {
    margin-block-start: var(--_space);
    font-size: 0.9em;
  }

  @container (min-width: 480px) {
    dl {
      --_columns: 2;
    }
  }

  @container (min-width: 800px) {
    dl {
      --_columns: 3;
    }
  }

  @media print {
    [part='fact'] {
      break-inside: avoid;
    }
  }
`;
