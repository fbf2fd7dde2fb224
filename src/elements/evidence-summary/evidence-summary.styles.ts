import {css} from 'lit';

/** Lines and rows to compare at a glance; a plot beside its numbers, and under them where it is narrow. */
export const evidenceStyles = css`
  .body > :is(h1, h2, h3, h4, h5, h6) {
    margin-block: calc(var(--_space) * 6) calc(var(--_space) * 2);
    font-size: 1.2em;
  }

  .reviews {
    display: grid;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 6);
  }

  .reviews > p {
    margin: 0;
    break-inside: avoid;
  }

  [part='conditions'] {
    border-block-end: 1px solid var(--_border);
  }

  [part='conditions'] ~ p {
    padding-block: calc(var(--_space) * 3);
  }

  [part='conditions'] ~ details > :last-child:not(summary) {
    margin-block-end: calc(var(--_space) * 6);
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  table + table {
    margin-block-start: calc(var(--_space) * 8);
  }

  caption {
    padding-block-end: calc(var(--_space) * 2);
    font-weight: 600;
    text-align: inherit;
  }

  .plot-key {
    display: block;
    max-inline-size: 68ch;
    font-weight: 400;
  }

  thead {
    position: absolute;
    clip-path: inset(50%);
  }

  tr {
    display: grid;
    grid-template-columns: 1fr;
    padding-block: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_border);
    break-inside: avoid;
  }

  th,
  td {
    padding: 0;
    font-weight: 400;
    text-align: inherit;
  }

  th .quiet {
    display: block;
  }

  .comparator {
    font-weight: 700;
  }

  .number {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  .strip {
    grid-row: 3;
    direction: ltr;
    padding-inline: 1em;
  }

  .plot {
    display: block;
    inline-size: 100%;
    block-size: 28px;
    overflow: visible;
  }

  .zero {
    stroke: var(--_text);
    stroke-width: 1.5;
  }

  .interval {
    stroke: var(--_accent);
    stroke-width: 2.5;
  }

  .estimate {
    fill: var(--_accent);
  }

  text {
    fill: var(--_text-muted);
    font-size: 0.8em;
    font-variant-numeric: tabular-nums;
    text-anchor: middle;
  }

  .ends {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    column-gap: 1em;
    margin-inline: -1em;
    color: var(--_text-muted);
    font-size: 0.8em;
  }

  .ends > :last-child {
    margin-inline-start: auto;
  }

  .study {
    padding-block: calc(var(--_space) * 3);
    break-inside: avoid;
  }

  .study + .study {
    border-block-start: 1px solid var(--_border);
  }

  .study p + p {
    margin-block-start: var(--_space);
  }

  @container (min-width: 42em) {
    .reviews {
      grid-template-columns: repeat(auto-fit, minmax(12em, 1fr));
    }

    thead {
      position: static;
      clip-path: none;
    }

    tr {
      grid-template-columns: 1fr 15em;
      column-gap: calc(var(--_space) * 4);
      align-items: center;
    }

    .drawn tr {
      grid-template-columns: minmax(12em, 1fr) minmax(11em, 1.2fr) 15em;
    }

    .drawn tbody tr:not(:first-child),
    tfoot tr {
      padding-block: 0;
    }

    .drawn tbody th:not(.comparator) {
      padding-block: calc(var(--_space) * 2);
    }

    .comparator {
      grid-column: 1 / -1;
    }

    .strip {
      grid-row: auto;
      align-self: stretch;
      min-block-size: 64px;
    }

    tbody .strip {
      position: relative;
      margin-inline: 1em;
    }

    tbody .plot {
      position: absolute;
      inset: 0;
      block-size: 100%;
    }

    .number {
      text-align: end;
    }
  }
`;
