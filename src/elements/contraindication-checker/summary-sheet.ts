import {html, render, type TemplateResult} from 'lit/html.js';
import {css} from '../../base/css.js';
import type {Source} from '../../guide/source.js';
import {outcomeHeadings} from './contraindication-checker.messages.js';
import {outcomeDetails, type OutcomeView} from './outcome-details.js';

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
 * Prints the summary from a frame of its own, built inside `root`, so that nothing of the host's page is printed, touched or
 * told. The frame goes away when printing ends.
 */
export function printSummary(root: ShadowRoot, view: OutcomeView): void {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  root.append(frame);
  const page = frame.contentWindow;
  if (!page) return;
  fill(page as Window & typeof globalThis, view);
  page.addEventListener('afterprint', () => frame.remove());
  page.print();
}

function fill(page: Window & typeof globalThis, view: OutcomeView): void {
  const styles = new page.CSSStyleSheet();
  styles.replaceSync(sheetStyles);
  page.document.adoptedStyleSheets = [styles];
  page.document.documentElement.lang = view.section.imprint.language;
  page.document.title = title(view);
  render(sheet(view), page.document.body);
}

/** The sheet itself: outcome, items, date, space for notes, sources. */
export function sheet(view: OutcomeView): TemplateResult {
  const {name, version, checkedInWords, language} = view.section.imprint;
  return html`<h1>${title(view)}</h1>
    <p>
      Printed ${new Date().toLocaleDateString(language, {dateStyle: 'long'})} for a talk with a clinician. Filled in by
      the reader; not medical advice.
    </p>
    <h2>${outcomeHeadings[view.outcome]}</h2>
    ${outcomeDetails(view)}
    <h2>Notes</h2>
    <div class="space"></div>
    <h2>Sources</h2>
    ${Object.values(view.section.sources).map(sourceLine)}
    <p>${name} guide, version ${version}, last checked ${checkedInWords}.</p>`;
}

function title({section}: OutcomeView): string {
  return `${section.imprint.name}: checklist summary`;
}

function sourceLine({id, text, links}: Source): TemplateResult {
  return html`<p>${id}. ${[text, ...links].join('. ')}</p>`;
}
