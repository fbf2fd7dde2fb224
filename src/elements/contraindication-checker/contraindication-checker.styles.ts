import {css} from 'lit';

/** Roomy rows that can be pressed all along; an outcome with a rule at its start, never green. */
export const checkerStyles = css`
  fieldset {
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }

  fieldset,
  [part='check'],
  .result {
    margin: calc(var(--_space) * 6) 0 0;
  }

  legend {
    padding: 0;
    margin-block-end: calc(var(--_space) * 2);
    font-weight: 700;
  }

  .row {
    display: flex;
    gap: calc(var(--_space) * 3);
    min-block-size: 44px;
    padding: calc(var(--_space) * 3) calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_border);
    cursor: pointer;
  }

  .row:last-child {
    border-block-end: 1px solid var(--_border);
  }

  .row:hover,
  .row:has(:checked) {
    background: var(--_surface-raised);
  }

  .row > span {
    flex: 1;
    min-inline-size: 0;
  }

  .row span span {
    display: block;
  }

  input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }

  .ask {
    margin-block-start: calc(var(--_space) * 3);
  }

  .result {
    --_severity: var(--_severity-neutral);

    padding: calc(var(--_space) * 4);
    border: 1px solid var(--_border);
    border-inline-start: 6px solid var(--_severity);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
  }

  .absolute {
    --_severity: var(--_severity-absolute);
  }

  .relative {
    --_severity: var(--_severity-relative);
  }

  .unsure {
    --_severity: var(--_severity-unsure);
  }

  #outcome {
    display: flex;
    gap: calc(var(--_space) * 2);
  }

  .ask,
  .emergency,
  #outcome {
    margin-block-end: calc(var(--_space) * 2);
    color: var(--_severity);
    font-size: 1.2em;
    font-weight: 700;
  }

  .icon {
    flex: none;
    inline-size: 1.2em;
    block-size: 1.2em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linejoin: round;
  }

  text {
    fill: currentColor;
    stroke: none;
    font: 700 16px sans-serif;
    text-anchor: middle;
  }

  .actions,
  .matched {
    margin-block-start: calc(var(--_space) * 4);
  }

  .matched {
    padding-block-start: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_border);
    break-inside: avoid;
  }

  .word {
    color: var(--_severity);
  }

  ul {
    margin-block: calc(var(--_space) * 2);
    padding-inline-start: 1.25em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }

  @media print {
    [part='check'],
    .actions,
    .cited {
      display: none;
    }
  }
`;
