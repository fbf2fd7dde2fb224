import {css} from 'lit';

/** A list of labels and values for each therapy where it is narrow, a table where it is wide. */
export const comparisonStyles = css`
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 4);
    margin: 0 0 calc(var(--_space) * 3);
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    font-weight: 700;
  }

  label {
    display: flex;
    gap: calc(var(--_space) * 3);
    align-items: center;
    min-block-size: 44px;
  }

  input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }

  table,
  tbody,
  tr,
  th,
  td {
    display: block;
    padding: 0;
    text-align: inherit;
  }

  table {
    margin-block-end: calc(var(--_space) * 3);
  }

  thead {
    position: absolute;
    clip-path: inset(50%);
  }

  tr {
    padding-block: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_border);
    break-inside: avoid;
  }

  .label {
    color: var(--_text-muted);
    font-size: 0.875em;
    overflow-wrap: break-word;
  }

  @container (min-width: 16em) {
    td {
      display: grid;
      grid-template-columns: minmax(6.75em, 1fr) minmax(0, 2fr);
      column-gap: calc(var(--_space) * 4);
      align-items: baseline;
      margin-block-start: var(--_space);
    }
  }

  @container (min-width: 46em) {
    table {
      display: table;
      inline-size: 100%;
      border-collapse: collapse;
    }

    thead {
      display: table-header-group;
      position: static;
      clip-path: none;
    }

    tbody {
      display: table-row-group;
    }

    tr {
      display: table-row;
      border: 0;
    }

    th,
    td {
      display: table-cell;
      margin: 0;
      padding: calc(var(--_space) * 3);
      border-block-end: 1px solid var(--_border);
      vertical-align: top;
      overflow-wrap: break-word;
    }

    tr > :first-child {
      padding-inline-start: 0;
    }

    .label {
      display: none;
    }
  }

  @media print {
    [part='choose'] {
      display: none;
    }
  }
`;
