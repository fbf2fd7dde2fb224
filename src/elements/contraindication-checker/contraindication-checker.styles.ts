import {css} from 'lit';

/** Roomy rows that can be pressed all along; an outcome with a rule at its start, never green. */
export const checkerStyles = css`
  #heading {
    margin-block-end: calc(var(--_space) * 2);
  }

  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    margin-block-start: calc(var(--_space) * 3);
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    margin-block-end: var(--_space);
    font-weight: 700;
    line-height: 1.2;
  }

  .row {
    display: flex;
    gap: calc(var(--_space) * 2);
    min-block-size: 44px;
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_border);
    line-height: 1.2;
    cursor: pointer;
  }

  .row:last-child,
  .else .row {
    border-block-end: 1px solid var(--_border);
  }

  .row:hover,
  .row:has(:checked) {
    background: var(--_surface-raised);
  }

  .row > span {
    flex: 1;
    min-inline-size: 0;
    align-self: center;
  }

  .row b,
  .row .quiet {
    display: block;
  }

  .row b {
    font-weight: 600;
  }

  .row .quiet {
    font-size: calc(1em / 1.2);
  }

  input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }

  .else {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(var(--_space) * 4);
  }

  .else legend {
    inline-size: 100%;
  }

  .else .row {
    flex: auto;
    margin-block-start: -1px;
    align-items: center;
  }

  .submit {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }

  .submit p {
    inline-size: 100%;
    max-inline-size: none;
    line-height: 1.3;
  }

  @container (min-width: 686px) {
    form {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    form,
    .else {
      column-gap: calc(var(--_space) * 8);
    }

    .else,
    .else .row {
      flex: 1;
    }

    .else,
    .submit,
    .also-ask,
    .ask,
    .result {
      grid-column: 1 / -1;
    }
  }

  .result {
    --_severity: var(--_severity-neutral);

    /* Room for a bar that a page keeps at its top. */
    scroll-margin-block: 4em 1em;
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

  .also-ask {
    padding: calc(var(--_space) * 3);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  /* It keeps its room, so that nothing moves under a finger that ticks a box. */
  .submit:not(.ticked) [part='reset'] {
    visibility: hidden;
  }

  .ask,
  .emergency b,
  #outcome {
    margin-block-end: calc(var(--_space) * 2);
    color: var(--_severity);
    font-size: 1.2em;
    font-weight: 700;
  }

  .emergency {
    --_severity: var(--_severity-absolute);

    line-height: 1.3;
  }

  .emergency ul {
    margin-block: var(--_space);
  }

  .emergency + p {
    margin-block-start: calc(var(--_space) * 3);
  }

  /* The call that stands below every outcome does not outrank the outcome. */
  [part='seek-help'] .emergency b {
    font-size: 1em;
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

  .matched + .quiet {
    margin-block-start: calc(var(--_space) * 2);
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
    [part='reset'],
    .actions,
    .cited {
      display: none;
    }
  }
`;
