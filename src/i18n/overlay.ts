/**
 * The strings of a value in another language. It has the shape of the value, with nothing where the two agree. The items of a
 * list are keyed by their `id`, or by their index where they have none.
 */
export type Overlay = string | {readonly [key: string]: Overlay};

/** The key of a list's item in an overlay. */
export function overlayKey(item: unknown, index: number): string {
  return isRecord(item) && typeof item['id'] === 'string' ? item['id'] : String(index);
}

/** The value with the strings of the overlay; what the overlay does not name stays. */
export function applyOverlay<Value>(value: Value, overlay: Overlay | undefined): Value {
  return merge(value, overlay) as Value;
}

function merge(value: unknown, overlay: Overlay | undefined): unknown {
  if (overlay === undefined) return value;
  if (typeof overlay === 'string') return overlay;
  if (Array.isArray(value)) return value.map((item, index) => merge(item, own(overlay, overlayKey(item, index))));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, merge(inner, own(overlay, key))]));
}

function own(overlay: {readonly [key: string]: Overlay}, key: string): Overlay | undefined {
  return Object.hasOwn(overlay, key) ? overlay[key] : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
