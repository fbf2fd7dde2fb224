import {css} from 'lit';

/** One confident button, and a dialog that stays readable from 200 px on. */
export const finderStyles = css`
  .base {
    padding: 0;
    border: 0;
    color: inherit;
    background: none;
    box-shadow: none;
  }

  .base > footer {
    margin-block-start: calc(var(--_space) * 2);
    padding-block-start: 0;
    border: 0;
    color: inherit;
  }

  .base > footer summary {
    color: inherit;
  }

  /* In a framed page it unfolds below its button, so that the frame can grow or scroll. */
  dialog {
    position: var(--_dialog-position, fixed);
    margin-block: var(--_dialog-margin, auto);
    inline-size: min(40em, 100vw - 2em);
    max-block-size: var(--_overlay-block-size, calc(100dvh - 2em));
    padding: min(calc(var(--_space) * 6), 6vw);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: var(--_text);
    background: var(--_surface);
    box-shadow: 0 8px 32px rgb(0 0 0 / 30%);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }

  .title {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 4);
    align-items: start;
    justify-content: space-between;
    margin-block-end: calc(var(--_space) * 4);
  }

  .title form {
    flex: none;
  }

  #heading {
    flex: 1 1 6em;
    margin-block: calc((44px - 1.2em) / 2) 0;
  }

  form button {
    min-block-size: 44px;
    padding-inline: calc(var(--_space) * 4);
    cursor: pointer;
  }

  .search {
    display: grid;
    gap: calc(var(--_space) * 4);
  }

  label {
    font-weight: 600;
  }

  input {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    margin-block-start: var(--_space);
    padding-inline: calc(var(--_space) * 3);
    border: 1px solid var(--_text-muted);
    border-radius: var(--_radius);
    font: inherit;
    font-weight: 400;
    color: inherit;
    background: var(--_surface);
  }

  .advice :is(h2, h3, h4, h5, h6) {
    margin-block: calc(var(--_space) * 6) calc(var(--_space) * 2);
    font-size: 1.1em;
  }

  ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }

  li + li,
  dd + dt {
    margin-block-start: calc(var(--_space) * 2);
  }

  ul + p {
    margin-block-start: calc(var(--_space) * 4);
  }

  dl,
  dd {
    margin: 0;
  }

  @media print {
    dialog:not([open]) {
      display: var(--_dialog-on-paper, block);
    }

    dialog {
      position: static;
      inline-size: auto;
      max-inline-size: none;
      max-block-size: none;
      padding: 0;
      border: 0;
      box-shadow: none;
    }

    form {
      display: none;
    }

    .imprint {
      display: var(--_imprint-on-paper, none);
    }
  }
`;
