/**
 * The page of a test.
 *
 * @param attributes of the page's root element
 */
export function testPage(attributes = ''): (script: string) => string {
  return (script) => `<!doctype html><html ${attributes}>
<body><script type="module" src="${script}"></script></body></html>`;
}
