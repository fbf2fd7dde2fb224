import {css} from 'lit';

/** The look that every widget shares: type, space, headings, statements, sources, note, footer, print. */
export const hostStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 20em;
    font-size: var(--_font-size);
  }

  :host([hidden]) {
    display: none;
  }

  .light {
    color-scheme: light;
  }

  .dark {
    color-scheme: dark;
  }

  * {
    box-sizing: border-box;
  }

  .base {
    font-family: var(--_font);
    font-size: 1em;
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    white-space: normal;
    cursor: auto;
    overflow-wrap: anywhere;
    hyphens: manual;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
    padding: calc(var(--_space) * 4);
  }

  @container (min-width: 30em) {
    .base {
      padding: calc(var(--_space) * 6);
    }
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font: inherit;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }

  [part='heading'] {
    font-size: 1.44em;
    margin-block-end: calc(var(--_space) * 4);
  }

  p {
    margin: 0;
    max-inline-size: 68ch;
  }

  p + p {
    margin-block-start: calc(var(--_space) * 2);
  }

  .quiet,
  .legend,
  .footer {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  a {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .primary,
  .plain {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 44px;
    padding: calc(var(--_space) * 2) calc(var(--_space) * 5);
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    font-weight: 600;
    text-align: center;
    text-decoration: none;
  }

  .primary {
    color: var(--_accent-text);
    background: var(--_accent);
  }

  .plain {
    color: var(--_accent);
    background: transparent;
  }

  .citations {
    font-size: 0.75em;
    line-height: 0;
    white-space: nowrap;
  }

  .citations button {
    min-inline-size: 24px;
    min-block-size: 24px;
    margin-block: -8px;
    padding: 0 2px;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    line-height: 1.5;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .mark {
    color: var(--_muted);
    font-weight: 400;
  }

  .note {
    display: none;
    margin-block-start: calc(var(--_space) * 4);
    padding: calc(var(--_space) * 3);
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .note:has(slot:has-slotted) {
    display: block;
  }

  .footer {
    margin-block-start: calc(var(--_space) * 4);
    padding-block-start: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_border);
  }

  .footer p + p {
    margin-block-start: var(--_space);
  }

  .stale {
    color: var(--_text);
    font-weight: 600;
  }

  summary {
    display: inline-block;
    min-block-size: 24px;
    cursor: pointer;
    color: var(--_accent);
    font-weight: 600;
  }

  summary::after {
    content: ' ▸' / '';
  }

  [open] > summary::after {
    content: ' ▾' / '';
  }

  .toggle {
    margin-block-start: calc(var(--_space) * 2);
  }

  .source {
    inset: auto;
    max-inline-size: min(26em, 100vw - 2em);
    max-block-size: 80vh;
    margin: 0.25em;
    padding: calc(var(--_space) * 4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: var(--_text);
    background: var(--_raised);
    box-shadow: 0 4px 16px rgb(0 0 0 / 20%);
    font-size: 16px;
    text-align: start;
    position-area: block-end span-inline-end;
    position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline;
  }

  @supports not (position-area: block-end) {
    .source {
      inset: 0;
      margin: auto;
    }
  }

  .links a {
    display: inline-block;
    min-block-size: 24px;
    margin-inline-end: 0.75em;
  }

  .close {
    min-block-size: 24px;
    margin-block-start: calc(var(--_space) * 2);
    padding-inline: calc(var(--_space) * 2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: transparent;
  }

  .toggle[open] + .sources > .source:not(:popover-open) {
    display: block;
    position: static;
    max-inline-size: 68ch;
    max-block-size: none;
    margin-block: calc(var(--_space) * 3);
    padding: 0;
    border: 0;
    box-shadow: none;
    background: none;
    color: inherit;
    font-size: 1em;

    .close {
      display: none;
    }
  }

  .wait {
    animation: appear 0s 300ms both;
  }

  @keyframes appear {
    from {
      visibility: hidden;
    }
  }

  .failure {
    margin-block-start: calc(var(--_space) * 3);
    padding-inline-start: calc(var(--_space) * 3);
    border-inline-start: 3px solid var(--_unsure);
  }

  .failure button {
    margin-block-start: calc(var(--_space) * 2);
  }

  @supports not selector(slot:has-slotted) {
    .note {
      display: contents;
    }

    .note p {
      display: none;
    }

    ::slotted([slot='note']) {
      display: block;
      border: 1px dashed var(--_border);
      padding: calc(var(--_space) * 3);
    }

    ::slotted([slot='note'])::before {
      display: block;
      content: 'From this website, not part of the guide:';
    }
  }

  @media print {
    .base {
      border: 0;
      padding: 0;
      break-inside: avoid-page;
    }

    .citations button {
      text-decoration: none;
      color: inherit;
    }

    .toggle,
    .close {
      display: none;
    }

    .sources > .source {
      display: block;
      position: static;
      max-inline-size: none;
      max-block-size: none;
      margin-block: 0.5em;
      padding: 0;
      border: 0;
      box-shadow: none;
      font-size: 1em;
      break-inside: avoid;
    }

    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    a[href]::after {
      content: ' (' attr(href) ')';
    }

    .links a::after {
      content: none;
    }
  }
`;
