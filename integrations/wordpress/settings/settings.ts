import {GuideError, type GuideIssue} from '../../../src/guide/guide.js';
import {parseGuide} from '../../../src/guide/parse-guide.js';

/** What the page says, in the language of the administration. */
interface Texts {
  /** With `%s` for what the browser says. */
  notJson: string;
  faults: string;
  fine: string;
}

declare global {
  interface Window {
    therapyGuideWidgetsSettings: Texts;
  }
}

/** Checks the file that somebody chose, with the rules of the widgets, and lets only a guide without faults be uploaded. */
function checkUploads(form: HTMLFormElement, texts: Texts): void {
  const file = form.querySelector<HTMLInputElement>('input[type=file]');
  const button = form.querySelector<HTMLInputElement>('input[type=submit]');
  const result = form.querySelector('[role=status]');
  if (!file || !button || !result) return;
  file.addEventListener('change', () => {
    button.disabled = true;
    const [chosen] = file.files ?? [];
    void chosen?.text().then((text) => {
      const faults = faultsIn(text, texts);
      button.disabled = faults.length > 0;
      result.replaceChildren(...(faults.length > 0 ? listOf(faults, texts) : [paragraph(texts.fine)]));
    });
  });
}

function faultsIn(text: string, {notJson}: Texts): string[] {
  try {
    return parseGuide(JSON.parse(text)).issues.map(sentence);
  } catch (error) {
    if (error instanceof GuideError) return error.issues.map(sentence);
    if (error instanceof SyntaxError) return [notJson.replace('%s', error.message)];
    throw error;
  }
}

function sentence({path, message}: GuideIssue): string {
  return `${path}: ${message}`;
}

function listOf(faults: readonly string[], texts: Texts): HTMLElement[] {
  const list = document.createElement('ul');
  list.className = 'ul-disc';
  list.append(...faults.map((fault) => Object.assign(document.createElement('li'), {textContent: fault})));
  return [paragraph(texts.faults), list];
}

function paragraph(textContent: string): HTMLElement {
  return Object.assign(document.createElement('p'), {textContent});
}

const form = document.querySelector<HTMLFormElement>('#therapy-upload');
if (form) checkUploads(form, window.therapyGuideWidgetsSettings);
