import {css} from 'lit';

/** Rows that can be pressed all along. */
export const questionsStyles = css`
  ul {
    margin: 0;
    padding: 0;
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

  .own {
    display: block;
    margin-block: calc(var(--_space) * 4) calc(var(--_space) * 2);
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
    max-inline-size: 30em;
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
