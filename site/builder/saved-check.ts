import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Diagnosis} from '../../src/snippets/diagnose-snippet.js';
import {formatTexts} from './format-texts.js';
import {suggestedFormat} from './suggested-format.js';
import type {View} from './view.js';

const verdicts: Record<Diagnosis['state'], string> = {
  works: 'The widget is there and can run.',
  readable: 'The words are there, but the widget is not.',
  broken: 'Neither the widget nor its words are there.',
};

/** Compares the HTML of a page with the code that was pasted. */
export function checkSection(
  view: View,
  diagnosis: Diagnosis | undefined,
  onCheck: (saved: string) => void,
): TemplateResult {
  const check = ({currentTarget}: Event) => {
    const field = currentTarget instanceof HTMLElement && currentTarget.parentElement?.querySelector('textarea');
    onCheck(field ? field.value : '');
  };
  return html`<section class="check" aria-labelledby="check-heading">
    <h2 id="check-heading">Check what your site saved</h2>
    <p>
      Does the widget not show? Open your page, choose “View page source”, copy all of it and paste it here. We compare
      it with the code above; it does not leave this page.
    </p>
    <label class="code">
      The HTML of your page
      <textarea name="saved" spellcheck="false" rows="6"></textarea>
    </label>
    <button type="button" @click=${check}>Check</button>
    <div role="status">${diagnosis ? diagnosisLines(diagnosis, view) : nothing}</div>
  </section>`;
}

function diagnosisLines({state, findings, instead}: Diagnosis, view: View): TemplateResult {
  const format = suggestedFormat(instead, view);
  return html`<p><b>${verdicts[state]}</b></p>
    <ul>
      ${findings.map((finding) => html`<li>${finding}</li>`)}
    </ul>
    ${
      format
        ? html`<p>
            Use “${formatTexts[format].name}” on this site.
            <button type="button" @click=${() => view.change({format})}>Show it</button>
          </p>`
        : nothing
    }`;
}
