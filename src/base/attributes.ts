/**
 * Tells the developer of the page about a wrong attribute: which element, which attribute, what it holds, what is allowed.
 * The widget goes on with its default.
 */
export function warnInvalidAttribute(
  element: Element,
  attribute: string,
  value: unknown,
  allowed: readonly unknown[],
): void {
  const held = element.getAttribute(attribute) ?? String(value);
  console.warn(`<${element.localName} ${attribute}="${held}">: allowed is ${allowed.join(', ')}.`);
}

const warned = new WeakMap<Element, unknown>();

/** The same for an attribute that keeps its value, when it is wrong: a widget that is drawn again does not say it again. */
export function warnOnceOf(element: Element, attribute: string, value: unknown, allowed: readonly unknown[]): void {
  if (!allowed.includes(value) && warned.get(element) !== value)
    warnInvalidAttribute(element, attribute, value, allowed);
  warned.set(element, value);
}

/** A value out of a closed list; for any other one the fallback, after a warning. */
export function oneOf<Value, Fallback extends Value | undefined>(
  element: Element,
  attribute: string,
  value: Value,
  allowed: readonly Value[],
  fallback: Fallback,
): Value | Fallback {
  if (value === undefined || value === null || value === '') return fallback;
  if (allowed.includes(value)) return value;
  warnInvalidAttribute(element, attribute, value, allowed);
  return fallback;
}
