import {css, html, nothing, render, type TemplateResult} from 'lit';
import type {Assessment} from '../../guide/assess.js';
import type {Section} from '../../guide/guide.js';
import type {Contraindication} from '../../guide/sections/contraindications.js';
import type {Source} from '../../guide/source.js';
import {alsoUnsure, outcomeHeadings, outcomeMeanings, severityWords} from './contraindication-checker.messages.js';

/** What a reader takes along: the answers and what they came to. */
export interface Summary {
  assessment: Assessment;
  unsure: boolean;
  section: Section<'contraindications'>;
}

const sheetStyles = css`
  body {
    margin: 2em;
    font: 11pt/1.45 sans-serif;
    color: #000;
    background: #fff;
  }

  li {
    margin-block-end: 0.6em;
    break-inside: avoid;
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
export function printSummary(root: ShadowRoot, summary: Summary): void {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  root.append(frame);
  const page = frame.contentWindow;
  if (!page) return;
  fill(page as Window & typeof globalThis, summary);
  page.addEventListener('afterprint', () => frame.remove());
  page.print();
}

function fill(page: Window & typeof globalThis, summary: Summary): void {
  const styles = new page.CSSStyleSheet();
  styles.replaceSync(sheetStyles.cssText);
  page.document.adoptedStyleSheets = [styles];
  page.document.documentElement.lang = summary.section.imprint.language;
  page.document.title = title(summary);
  render(sheet(summary), page.document.body);
}

/** The sheet itself: items, outcome, date, sources, and space for notes. */
export function sheet(summary: Summary): TemplateResult {
  const {assessment, unsure, section} = summary;
  const {name, version, checkedInWords, language} = section.imprint;
  const {outcome, matched} = assessment;
  if (outcome === 'unanswered') throw new RangeError('there is no summary before there is an outcome');
  return html`<h1>${title(summary)}</h1>
    <p>
      Printed ${new Date().toLocaleDateString(language, {dateStyle: 'long'})} for a talk with a clinician. Filled in by
      the reader; not medical advice.
    </p>
    <h2>${outcomeHeadings[outcome]}</h2>
    <p>${outcomeMeanings[outcome]}</p>
    ${matched.length > 0 && unsure ? html`<p>${alsoUnsure}</p>` : nothing}
    ${
      matched.length > 0
        ? html`<ul>
            ${matched.map(item)}
          </ul>`
        : nothing
    }
    <h2>${section.data.seekHelp.lead.text}</h2>
    <ul>
      ${section.data.seekHelp.signs.map(({text}) => html`<li>${text}</li>`)}
    </ul>
    <h2>Notes</h2>
    <div class="space"></div>
    <h2>Sources</h2>
    <p>${section.data.origin.text}</p>
    <ul>
      ${Object.values(section.sources).map(sourceLine)}
    </ul>
    <p>${name} guide, version ${version}, last checked ${checkedInWords}.</p>`;
}

function title({section}: Summary): string {
  return `${section.imprint.name}: checklist summary`;
}

function item({severity, lay, term, emergency, why, action, known = []}: Contraindication): TemplateResult {
  return html`<li>
    <b>${severityWords[severity]}: ${lay}</b> (in the guide: ${term}).
    ${[emergency, why, action, ...known].map((one) => (one ? `${one.text} ` : ''))}
  </li>`;
}

function sourceLine({id, text, links}: Source): TemplateResult {
  return html`<li>${id}. ${[text, ...links].join('. ')}</li>`;
}
