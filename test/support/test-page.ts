/**
 * The page of a test. Its widgets are laid out wherever they stand, as for a reader who is at them, so that a test need not scroll
 * to what it reads; `test/pages/out-of-view.test.js` has them as they are.
 *
 * @param attributes of the page's root element
 */
export function testPage(attributes = ''): (script: string) => string {
  return (script) => `<!doctype html><html ${attributes}>
<style>:root { --therapy-content-visibility: visible; }</style>
<body><script type="module" src="${script}"></script></body></html>`;
}
