import {css} from 'lit';

/** Cards where it is narrow, a table where it is wide. */
export const comparisonStyles = css`
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 4);
    margin: calc(var(--_space) * 4) 0;
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
    margin-block-end: calc(var(--_space) * 4);
  }

  thead {
    position: absolute;
    clip-path: inset(50%);
  }

  tr {
    margin-block-end: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 3);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    break-inside: avoid;
  }

  .label {
    display: block;
    margin-block-start: calc(var(--_space) * 2);
    color: var(--_text-muted);
    font-size: 0.875em;
  }

  @container (min-width: 48em) {
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
    }

    th,
    td {
      display: table-cell;
      padding: calc(var(--_space) * 3);
      border-block-end: 1px solid var(--_border);
      vertical-align: top;
      overflow-wrap: break-word;
    }

    .label {
      display: none;
    }
  }

  @media print {
    fieldset {
      display: none;
    }
  }
`;
