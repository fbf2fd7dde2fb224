/** How much of a wrong value a warning repeats. */
const shownLength = 80;

/**
 * Checks the attributes of one element. The developer of the page is warned of a wrong value once, and again when the attribute is
 * set anew; the element goes on with its default.
 */
export class AttributeChecks {
  readonly #element: Element;
  readonly #warned = new Map<string, unknown>();

  constructor(element: Element) {
    this.#element = element;
  }

  /** A value out of a closed list; the fallback for any other one, after a warning. */
  oneOf<Value, Fallback extends Value | undefined>(
    attribute: string,
    value: Value | null,
    allowed: readonly Value[],
    fallback: Fallback,
  ): Value | Fallback {
    if (value === undefined || value === null || value === '') return fallback;
    if (allowed.includes(value)) return value;
    this.#warn(attribute, value, listOf(allowed));
    return fallback;
  }

  /** Warns of a wrong value that the property keeps, such as an id that another guide may have. */
  expect(attribute: string, value: unknown, isRight: boolean, expected: string): void {
    if (isRight) this.forget(attribute);
    else if (this.#warned.get(attribute) !== value) {
      this.#warned.set(attribute, value);
      this.#warn(attribute, value, expected);
    }
  }

  /** The attribute is set anew, so a wrong value is worth a warning again. */
  forget(attribute: string): void {
    this.#warned.delete(attribute);
  }

  #warn(attribute: string, value: unknown, expected: string): void {
    const text = shortened(Number.isNaN(value) ? (this.#element.getAttribute(attribute) ?? 'NaN') : textOf(value));
    console.warn(`${this.#element.localName}: invalid ${attribute} "${text}". Expected ${expected}.`);
  }
}

/** "auto, light or dark" */
export function listOf(values: readonly unknown[]): string {
  const [last = '', ...others] = [...values].reverse().map(String);
  return others.length > 0 ? `${others.reverse().join(', ')} or ${last}` : last;
}

/** Not every object can be turned into a string. */
function textOf(value: unknown): string {
  const isText = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isText ? String(value) : Object.prototype.toString.call(value);
}

function shortened(text: string): string {
  return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
}
