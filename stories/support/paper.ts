import {innerRoot} from './reader.js';

/** Shows widgets on the screen as they will be on paper: what their styles say for print holds everywhere. */
export function asOnPaper(place: HTMLElement): void {
  place.classList.add('paper');
  document.documentElement.style.colorScheme = 'light';
  place.addEventListener('therapy-ready', (event) => {
    // Its first element is the chapter of an article, where the target is the article.
    const [widget] = event.composedPath();
    if (widget instanceof Element) toPaper(widget);
  });
}

/** One widget as it will be on paper, with all that it shows now. */
export function toPaper({shadowRoot}: Element): void {
  window.dispatchEvent(new Event('beforeprint'));
  if (!shadowRoot) return;
  for (const root of [shadowRoot, innerRoot(shadowRoot)]) {
    if (root) root.adoptedStyleSheets = withPrintRules(root.adoptedStyleSheets);
  }
}

/** What each sheet says for print, for all media; of such a sheet, itself. */
const printRules = new WeakMap<CSSStyleSheet, CSSStyleSheet>();

/** Each sheet, followed by what it says for print; nothing twice. */
function withPrintRules(sheets: readonly CSSStyleSheet[]): CSSStyleSheet[] {
  return [...new Set(sheets.flatMap((sheet) => [sheet, printRulesOf(sheet)]))];
}

function printRulesOf(sheet: CSSStyleSheet): CSSStyleSheet {
  const known = printRules.get(sheet);
  if (known) return known;
  const paper = new CSSStyleSheet();
  paper.replaceSync([...sheet.cssRules].filter(isForPrint).map(forAllMedia).join('\n'));
  printRules.set(sheet, paper).set(paper, paper);
  return paper;
}

function isForPrint(rule: CSSRule): rule is CSSMediaRule {
  return rule instanceof CSSMediaRule && rule.media.mediaText.includes('print');
}

function forAllMedia({cssRules}: CSSMediaRule): string {
  return [...cssRules].map(({cssText}) => cssText).join('\n');
}
