import {css} from 'lit';

/** Rows that can be pressed all along. */
export const questionsStyles = css`
  ul {
    margin: calc(var(--_space) * 2) 0 calc(var(--_space) * 4);
    padding: 0;
    border-block-start: 1px solid var(--_border);
    list-style: none;
  }

  .row {
    display: flex;
    gap: calc(var(--_space) * 3);
    align-items: center;
    min-block-size: 44px;
    padding-block: var(--_space);
    border-block-end: 1px solid var(--_border);
    cursor: pointer;
  }

  .own-line,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
    align-items: end;
  }

  .own {
    flex: 1 10em;
    max-inline-size: 30em;
  }

  .actions {
    align-items: center;
    margin-block: calc(var(--_space) * 3) var(--_space);
  }

  input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }

  .own input {
    display: block;
    inline-size: 100%;
    block-size: 44px;
    padding-inline: calc(var(--_space) * 3);
    border: 1px solid var(--_text-muted);
    border-radius: var(--_radius);
    color: inherit;
    background: var(--_surface);
    font: inherit;
  }

  .body > :is(h2, h3, h4, h5, h6) {
    margin-block: calc(var(--_space) * 6) calc(var(--_space) * 2);
    font-size: 1.2em;
  }

  dl {
    margin: 0;
  }

  dd {
    max-inline-size: 68ch;
    margin: 0 0 calc(var(--_space) * 3);
  }

  @media print {
    .own,
    .button {
      display: none;
    }
  }
`;
