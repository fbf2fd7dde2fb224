import {shortened} from '../guide/shortened.js';

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
    this.warn(attribute, value, listOf(allowed));
    return fallback;
  }

  /** Warns of a wrong value that the property keeps, such as an id that another guide may have. */
  expect(attribute: string, value: unknown, isRight: boolean, expected: string): void {
    if (this.isNewFault(attribute, value, isRight)) this.warn(attribute, value, expected);
  }

  /** Whether a value is wrong, and nobody was told of it yet. */
  isNewFault(attribute: string, value: unknown, isRight: boolean): boolean {
    // Where nothing was set, there is nothing to tell.
    const isKnown = Object.is(this.#warned.get(attribute), value);
    if (isRight) this.forget(attribute);
    else this.#warned.set(attribute, value);
    return !isRight && !isKnown;
  }

  /** The attribute or property is set anew, so a wrong value is worth a warning again. */
  forget(attribute: string): void {
    this.#warned.delete(attribute);
  }

  /** Warns of a value, however often the same one was told. */
  warn(attribute: string, value: unknown, expected: string): void {
    const written = this.#element.getAttribute(attribute);
    // Of an attribute that is no number, nothing but NaN is left in the property.
    const text = shortened(written !== null && Object.is(Number(written), value) ? written : textOf(value));
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
