/** A text, and the element in which it stands. */
export type PlacedText = readonly [around: Element, text: string];

/** Every text that a reader can see or hear, through open roots, in the order of the page. */
export function textsIn(root: ParentNode & Node): PlacedText[] {
  const elements = [...root.querySelectorAll('*')].filter((one) => !one.matches('script, style, svg[aria-hidden] *'));
  return elements.flatMap((one) => [
    ...textsOf(one).map((text): PlacedText => [one, text]),
    ...(one.shadowRoot ? textsIn(one.shadowRoot) : []),
  ]);
}

function textsOf(element: Element): string[] {
  const attributes = ['aria-label', 'placeholder', 'title', 'alt'].map((name) => element.getAttribute(name));
  const field = element instanceof HTMLInputElement && element.type === 'text' ? [element.value] : [];
  const drawn = ['::before', '::after'].map((part) => getComputedStyle(element, part).content);
  return [ownText(element), ...attributes, ...field, ...drawn.filter((content) => content.startsWith('"'))]
    .map((text) => text?.replace(/\s+/g, ' ').trim() ?? '')
    .filter(Boolean);
}

/** The text of an element without that of the elements in it. */
function ownText({childNodes}: Element): string {
  const texts = [...childNodes].filter(({nodeType}) => nodeType === Node.TEXT_NODE);
  return texts.map(({nodeValue}) => nodeValue).join('');
}
