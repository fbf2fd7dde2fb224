import {html, nothing, type TemplateResult} from 'lit/html.js';

const known = new WeakMap<object, Map<string, TemplateResult>>();

/**
 * A template in which nobody listens, as one piece of text: Lit parses it once for all that show the same, and only clones it
 * then, without the markers that it leaves where something could change.
 *
 * @param about the data that it shows
 * @param shape all else that decides what it shows
 * @param draw makes the template; asked once
 */
export function still(about: object, shape: string, draw: () => unknown): TemplateResult {
  const pieces = known.get(about) ?? new Map<string, TemplateResult>();
  const piece = pieces.get(shape) ?? whole(textOf(draw()));
  known.set(about, pieces.set(shape, piece));
  return piece;
}

function whole(text: string): TemplateResult {
  return html(Object.assign([text], {raw: [text]}));
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('');
  return isTemplate(value)
    ? filled(value)
    : value === nothing
      ? ''
      : escaped(String((value as string | undefined) ?? ''));
}

/** Only a template has `raw` strings; what a guide brings as data cannot. */
function isTemplate(value: unknown): value is TemplateResult {
  return Object.hasOwn((value as Partial<TemplateResult> | null)?.strings ?? {}, 'raw');
}

/** An attribute that is one expression has no quotes in a template, and goes when its value is `nothing`. */
function filled({strings, values}: TemplateResult): string {
  return strings.reduce((before, after, index) => {
    const value: unknown = values[index - 1];
    if (!before.endsWith('=')) return before + textOf(value) + after;
    return value === nothing ? before.replace(/ \S+$/, '') + after : `${before}"${textOf(value)}"${after}`;
  });
}

function escaped(text: string): string {
  return text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
