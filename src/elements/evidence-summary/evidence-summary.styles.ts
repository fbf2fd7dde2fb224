import {css} from 'lit';

/** Rows to compare at a glance; a plot beside its numbers, and under them where it is narrow. */
export const evidenceStyles = css`
  .overall {
    font-size: 1.2em;
    line-height: 1.4;
  }

  .body > :is(h1, h2, h3, h4, h5, h6) {
    margin-block: calc(var(--_space) * 8) calc(var(--_space) * 3);
    font-size: 1.2em;
  }

  .reviews {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: calc(var(--_space) * 4);
  }

  .reviews > div {
    padding: calc(var(--_space) * 4);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    border: 1px solid transparent;
    break-inside: avoid;
  }

  .year {
    font-size: 1.2em;
  }

  .condition {
    display: grid;
    gap: var(--_space) calc(var(--_space) * 6);
    padding-block: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_border);
    break-inside: avoid;
  }

  .direction {
    font-weight: 600;
  }

  .glyph {
    display: inline-block;
    inline-size: 1.2em;
    color: var(--_accent);
    text-align: center;
  }

  table {
    inline-size: 100%;
    margin-block-start: calc(var(--_space) * 4);
    border-collapse: collapse;
  }

  caption {
    padding-block-end: calc(var(--_space) * 2);
    font-weight: 600;
    text-align: inherit;
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
    justify-content: space-between;
    gap: 1em;
    margin-inline: -1em;
    color: var(--_text-muted);
    font-size: 0.8em;
  }

  details {
    margin-block-start: calc(var(--_space) * 4);
  }

  .study {
    margin-block-start: calc(var(--_space) * 3);
    padding-block-start: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_border);
    break-inside: avoid;
  }

  .study p + p {
    margin-block-start: var(--_space);
  }

  @container (min-width: 44em) {
    .condition {
      grid-template-columns: 11em 11em 1fr;
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
