import {innerRoot} from './reader.js';

/** Shows widgets on the screen as they will be on paper: what their styles say for print holds everywhere. */
export function asOnPaper(place: HTMLElement): void {
  place.classList.add('paper');
  document.documentElement.style.colorScheme = 'light';
  place.addEventListener('therapy-ready', ({target}) => {
    if (target instanceof Element) toPaper(target);
  });
}

/** One widget as it will be on paper, with all that it shows now. */
export function toPaper({shadowRoot}: Element): void {
  window.dispatchEvent(new Event('beforeprint'));
  if (!shadowRoot) return;
  for (const root of [shadowRoot, innerRoot(shadowRoot)]) {
    if (root) root.adoptedStyleSheets = root.adoptedStyleSheets.map(forPaper);
  }
}

function forPaper(sheet: CSSStyleSheet): CSSStyleSheet {
  const paper = new CSSStyleSheet();
  paper.replaceSync([...sheet.cssRules].map(({cssText}) => cssText).join('\n'));
  for (const rule of paper.cssRules) {
    if (rule instanceof CSSMediaRule && rule.media.mediaText.includes('print')) rule.media.mediaText = 'all';
  }
  return paper;
}
