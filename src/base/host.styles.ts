import {css} from 'lit';

/** The box of a widget. */
const boxStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 12em;
    font-size: var(--_font-size);
  }

  :host([hidden]) {
    display: none;
  }

  .base {
    all: initial;
    display: block;
    position: relative;
    visibility: inherit;
    padding: calc(var(--_space) * 4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
    color: var(--_text);
    background: var(--_surface);
    color-scheme: inherit;
    font-family: var(--_font);
    font-size: 1em;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }

  .light {
    color-scheme: light;
  }

  .dark {
    color-scheme: dark;
  }

  .base:dir(rtl) {
    text-align: right;
  }

  ::slotted([slot='note']) {
    display: block !important;
    margin-block-start: calc(var(--_space) * 4);
    padding: calc(var(--_space) * 3);
    border: 1px dashed var(--_border);
  }

  ::slotted([slot='note'])::before {
    content: var(--_note, 'From this website, not part of the guide: ') !important;
    display: block;
    font-size: 0.875em;
    font-weight: 700;
  }

  .wait {
    animation: wait 0.3s;
  }

  @keyframes wait {
    from,
    to {
      visibility: hidden;
    }
  }

  @media print {
    .base {
      color-scheme: light;
    }
  }
`;

/** The styles that every root of a widget needs: type, headings, statements, sources, footer, print. */
export const textStyles = css`
  * {
    box-sizing: border-box;
    unicode-bidi: plaintext;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p {
    max-inline-size: 68ch;
    margin: 0;
    font-size: 1em;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    min-inline-size: 0;
    line-height: 1.2;
    overflow-wrap: break-word;
  }

  #heading {
    margin-block-end: calc(var(--_space) * 4);
    font-size: 1.44em;
  }

  p + p {
    margin-block-start: calc(var(--_space) * 2);
  }

  .quiet,
  footer {
    color: var(--_text-muted);
    font-size: 0.875em;
  }

  .spoken {
    position: absolute;
    inset-inline-start: 0;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  a,
  summary,
  .citation {
    color: var(--_accent);
  }

  button {
    border: 1px solid;
    border-radius: var(--_radius);
    color: inherit;
    background: none;
    font: inherit;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  sup {
    line-height: 0;
  }

  .citation {
    min-inline-size: 24px;
    min-block-size: 24px;
    margin-block: -8px;
    padding: 0;
    border: 0;
    text-align: start;
    text-decoration: underline;
  }

  footer {
    margin-block-start: calc(var(--_space) * 4);
    padding-block-start: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_border);
  }

  summary {
    min-block-size: 24px;
    cursor: pointer;
  }

  .source {
    max-inline-size: min(26em, 100vw - 2em);
    padding: calc(var(--_space) * 4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: var(--_text);
    background: var(--_surface-raised);
    font-size: 16px;
    position-area: block-end;
    position-try: flip-block;
  }

  .source:popover-open {
    margin: 0;
  }

  .source a {
    display: block;
    min-block-size: 24px;
  }

  .close {
    min-block-size: 44px;
    margin-block-start: calc(var(--_space) * 3);
    padding: 0 calc(var(--_space) * 4);
  }

  .toggle[open] + * > :not(:popover-open) {
    display: block;
    position: static;
    max-inline-size: 68ch;
    margin-block: calc(var(--_space) * 3);
    padding: 0;
    border: 0;
    color: inherit;
    background: none;
    font-size: 1em;
  }

  .source:not(:popover-open) .close {
    display: none;
  }

  @media print {
    .toggle {
      display: none;
    }

    .source {
      display: block;
      position: static;
      margin: 0.5em 0;
      padding: 0;
      border: 0;
    }

    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    a:not(.source a)::after {
      content: ' (' attr(href) ')';
    }
  }
`;

/** The look that every widget shares. */
export const hostStyles = [boxStyles, textStyles];
