const sheets = new Map<string, CSSStyleSheet>();

/** Gives the document one stylesheet for each purpose; the next one for the same purpose takes its place. */
export function dress(purpose: string, css: string): void {
  const sheet = sheets.get(purpose) ?? new CSSStyleSheet();
  sheets.set(purpose, sheet);
  sheet.replaceSync(css);
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
}
