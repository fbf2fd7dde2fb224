import {css, render} from 'lit';

/** A sheet to print. */
export interface Sheet {
  title: string;
  /** Language of its text, a BCP 47 tag. */
  language: string;
  content: unknown;
}

const sheetStyles = css`
  body {
    margin: 2em;
    font: 11pt/1.45 sans-serif;
    color: #000;
    background: #fff;
  }

  div,
  li {
    break-inside: avoid;
  }

  button {
    padding: 0 2px;
    border: 0;
    color: inherit;
    background: none;
    font: inherit;
  }

  .spoken {
    display: none;
  }

  .space {
    block-size: 12em;
    border: 1px solid #000;
  }
`;

/**
 * Prints a sheet from a frame of its own, built inside `root`, so that nothing of the host's page is printed or changed.
 * The frame goes away when printing ends.
 */
export function printSheet(root: ShadowRoot, sheet: Sheet): void {
  const frame = root.ownerDocument.createElement('iframe');
  frame.hidden = true;
  root.append(frame);
  const page = frame.contentDocument?.defaultView;
  if (!page) return;
  writeSheet(page, sheet);
  page.addEventListener('afterprint', () => frame.remove());
  page.print();
}

function writeSheet(page: Window & typeof globalThis, {title, language, content}: Sheet): void {
  const styles = new page.CSSStyleSheet();
  styles.replaceSync(sheetStyles.cssText);
  page.document.adoptedStyleSheets = [styles];
  page.document.documentElement.lang = language;
  page.document.title = title;
  render(content, page.document.body);
}
