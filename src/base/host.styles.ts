import {css} from 'lit';

/** The box of a widget. */
const boxStyles = css`
  :host {
    display: block;
    font-size: var(--_font-size);
  }

  :host([hidden]) {
    display: none;
  }

  /* Where the browser can find what is hidden, it must have a box. */
  @supports (content-visibility: hidden) {
    :host([hidden='until-found' i]) {
      display: block;
      content-visibility: hidden;
    }
  }

  /* A container has no width of its own. A box that fits its content takes the one of this column, which shrinks to the room there is. */
  :host::before {
    display: grid;
    grid-template-columns: minmax(0, var(--_inline-size));
    content: '';
  }

  .base {
    all: initial;
    container-type: inline-size;
    contain-intrinsic-inline-size: 10em;
    display: block;
    position: relative;
    visibility: inherit;
    /* At least as much as the target of a number at the end of a line needs. */
    padding: max(calc(var(--_space) * 4), 12px);
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

  /* Queries in em ask for the text in the widget, which a page can enlarge, and not for that around it. */
  .body {
    container-type: inline-size;
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

  /*
   * WebKit places the marker of a plaintext line by the direction of its words, and on a right-to-left page over English ones. So
   * the line has the direction of the page, and an element inside it that of the words.
   */
  li,
  li > p:first-child {
    unicode-bidi: isolate;
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
    text-wrap: balance;
  }

  /* On short lines of large text, WebKit hangs over it. */
  @container (min-width: 30em) {
    p,
    dd,
    li {
      text-wrap: pretty;
    }
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

  /* A superscript neither begins a line nor makes its line higher. Its numbers run as in a text from left to right. */
  sup {
    direction: ltr;
    unicode-bidi: isolate;
    line-height: 0;
    white-space: nowrap;
  }

  /* Where hardly a word fits on a line. */
  @container (max-width: 9em) {
    sup {
      white-space: normal;
    }
  }

  sup::before,
  sup::after {
    content: '\\2060';
  }

  .citation {
    position: relative;
    margin-block: -0.5em;
    padding: 0;
    border: 0;
    line-height: 1;
    cursor: pointer;
  }

  .citation:hover {
    text-decoration: underline;
  }

  /* The target: it lies over the line, and two neighbors share the space between them. */
  .citation::after {
    position: absolute;
    inset: min(0px, 50% - 12px);
    content: '';
  }

  .citation:not(:last-child)::after {
    inset-inline: min(0px, 100% - 24px - 0.25em) 0;
  }

  .citation:not(:first-child)::after {
    inset-inline: 0 min(0px, 100% - 24px);
  }

  /* One between two others has no room outside: the commas on both sides are its own, and the edge of the number before it. */
  .citation:not(:first-child, :last-child)::after {
    inset-inline: -0.5em -0.25em;
  }

  footer > p {
    display: inline;
  }

  [part='imprint'] > b {
    display: inline-block;
  }

  footer > p::after {
    content: ' ';
  }

  footer {
    margin-block-start: calc(var(--_space) * 4);
    padding-block-start: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_border);
  }

  /* The marker stands where the row begins, and the lines of its words below each other. The words keep their direction. */
  summary {
    padding-block: max(0.25em, (44px - 1.5em) / 2);
    padding-inline-start: 1em;
    text-indent: -1em;
    unicode-bidi: isolate;
    cursor: pointer;
  }

  /* Beside words of a language that is written to the right, the marker has its gap on the other side. */
  summary:dir(rtl)::before {
    content: '\\a0';
  }

  summary > * {
    display: inline;
    text-indent: 0;
  }

  .body summary > :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
    font-size: 1em;
  }

  summary:hover > :first-child {
    text-decoration: underline;
  }

  details + details {
    border-block-start: 1px solid var(--_border);
  }

  /* The room around the line of a summary is enough before what follows. */
  .body > details:last-child:not([open]) {
    margin-block-end: calc(var(--_space) * -4);
  }

  footer > details:not([open]) {
    margin-block-end: calc(var(--_space) * -2);
  }

  .sources {
    max-inline-size: 68ch;
    margin: 0;
    padding-inline-start: 2em;
  }

  .sources > * {
    margin-block-end: calc(var(--_space) * 4);
  }

  /* The room around it makes the target high enough, and the line no higher. */
  .identifier {
    position: relative;
    padding-block: 4px;
  }

  .identifier:not(:last-child) {
    margin-inline-end: calc(var(--_space) * 2);
  }

  /* A framed page lets it stand in the page, and not in the frame's view of it, so that the frame can grow or scroll. */
  [popover] {
    position: var(--_overlay-position, fixed);
    max-inline-size: min(26em, 100vw - 16px);
    max-block-size: var(--_overlay-block-size, calc(100vh - 16px));
    padding: calc(var(--_space) * 4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow: auto;
    color: var(--_text);
    background: var(--_surface-raised);
    font-size: 16px;
  }

  /* Only while it is open: WebKitGTK 2.50 hangs when a dialog closes with popovers inside that have positions to try. */
  @supports (position-area: block-end) {
    [popover]:popover-open {
      inset: auto;
      margin: 8px;
      /* The room below its number; where that is less than half a screen, the room above is more. A longer source scrolls. */
      max-block-size: var(--_overlay-block-size, max(100% - 16px, 50vh - 3em));
      position-area: block-end;
      position-try-fallbacks: flip-block, span-all;
    }
  }

  .close {
    min-block-size: 44px;
    margin-block-start: calc(var(--_space) * 3);
    padding: 0 calc(var(--_space) * 4);
  }

  @media (forced-colors: active) {
    .citation {
      color: LinkText;
    }
  }

  @media print {
    [popover] {
      display: none;
    }

    /* A frame is as high on paper as it is on the screen, so a framed page keeps closed what is closed. */
    details:not([open])::details-content {
      content-visibility: var(--_folded-on-paper, visible);
      block-size: auto;
    }

    summary {
      padding-inline-start: 0;
      text-indent: 0;
      break-after: avoid;
      list-style: none;
      color: var(--_text);
    }

    .body > details:last-child,
    footer > details {
      margin-block-end: 0 !important;
    }

    a::after {
      content: var(--_address-on-paper, ' (' attr(href) ')');
    }
  }
`;

/** The look that every widget shares. */
export const hostStyles = [boxStyles, textStyles];
