/**
 * Tells the developer of the page about a wrong attribute: which element, which attribute, what it holds, what is allowed.
 * The widget goes on with its default.
 */
export function warnOfAttribute(element: Element, attribute: string, value: unknown, allowed: string): void {
  console.warn(`<${element.localName} ${attribute}="${String(value)}">: allowed is ${allowed}.`);
}
