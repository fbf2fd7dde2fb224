type Parent = Record<string, unknown>;

/** Puts another value at a path of some JSON, such as `faq.items[0].question`; without a value, the key is removed. */
export function changeAt(json: object, path: string, value?: unknown): void {
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  const last = keys.pop() ?? '';
  const parent = keys.reduce<object>(childOf, json) as Parent;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
}

/** A path that leads nowhere is a mistake of the test. */
function childOf(parent: object, key: string): object {
  const child: unknown = Reflect.get(parent, key);
  if (typeof child !== 'object' || child === null) throw new Error(`There is no object at "${key}".`);
  return child;
}
