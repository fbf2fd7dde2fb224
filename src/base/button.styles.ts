import {css} from 'lit';

/** A target of at least 44 px; filled where it is the one thing to do. */
export const buttonStyles = css`
  .button {
    display: inline-block;
    min-block-size: 44px;
    padding: 9px calc(var(--_space) * 5);
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    color: var(--_accent);
    font-weight: 600;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }

  .primary {
    color: var(--_accent-text);
    background: var(--_accent);
    forced-color-adjust: none;
  }
`;
