/*
 * Stands in for Valibot in the files to paste (`buildForPages` in `scripts/build.js` puts it there): the functions that `src/guide`
 * calls, with the same results and the same messages, in less than half the bytes. It lies beside the build, because only the
 * build knows of it: the sources, their types, the package and all tools use Valibot itself.
 *
 * It does what our schemas need and no more. `test/dist/small-valibot.test.ts` breaks guides at random and wants the same of both.
 */

/** Where a value lies in what was parsed. */
type Path = readonly {key: string | number}[];

interface Issue {
  message: string;
  path: Path;
  /** Whether the value has not even the right shape; rules that speak of the whole value then have nothing to say. */
  shapeless?: boolean;
}

/** A schema, or a rule behind one: adds what is wrong with a value to the issues, and gives what the value becomes. */
type Step<Value = unknown> = (value: Value, issues: Issue[], path: Path) => unknown;

type Message<Value> = string | ((issue: {input: Value}) => string);

export function safeParse(schema: Step, value?: unknown, path: Path = []) {
  const issues: Issue[] = [];
  const output = schema(value, issues, path);
  return {output, issues, success: issues.length === 0, typed: !issues.some(isShapeless)};
}

/** The rules run one after the other, whatever the one before found, but only on a value of the right shape. */
export function pipe(schema: Step, ...rules: Step<never>[]): Step {
  return (value, issues, path) => {
    const before = issues.length;
    const output = schema(value, issues, path);
    if (issues.slice(before).some(isShapeless)) return output;
    return rules.reduce<unknown>((so, rule) => rule(so as never, issues, path), output);
  };
}

export const string = () => shape('string', (value) => typeof value === 'string');

export const boolean = () => shape('boolean', (value) => typeof value === 'boolean');

export const number = () => shape('number', (value) => typeof value === 'number' && !isNaN(value));

export const picklist = (options: readonly unknown[]) =>
  shape(`(${options.map(nameOf).join(' | ')})`, (value) => options.includes(value));

export const array = (item: Step) =>
  shape('Array', Array.isArray, (list: unknown[], issues, path) =>
    Array.from(list, (value, key) => item(value, issues, [...path, {key}])),
  );

/** Keeps the keys that it knows. One that may be missing is one that may be `undefined`. */
export const object = (entries: Record<string, Step>) =>
  shape('Object', isObject, (value: Record<string, unknown>, issues, path) => {
    const output: Record<string, unknown> = {};
    for (const [key, schema] of Object.entries(entries)) {
      const at = [...path, {key}];
      if (key in value) output[key] = schema(value[key], issues, at);
      else if (!safeParse(schema).success) refuse('key', `"${key}"`, undefined, issues, at);
    }
    return output;
  });

/** Leaves out the names that would reach a prototype. */
export const record = (name: Step, item: Step) =>
  shape('Object', isObject, (value: Record<string, unknown>, issues, path) => {
    const output: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      if (/^(__proto__|prototype|constructor)$/.test(key)) continue;
      const at = [...path, {key}];
      name(key, issues, at);
      output[key] = item(value[key], issues, at);
    }
    return output;
  });

export const optional =
  (schema: Step): Step =>
  (value, ...where) =>
    value === undefined ? value : schema(value, ...where);

/** The first that fits; else what is wrong with the only one of the right shape; else one message for all. */
export function union(options: Step[], message: string): Step {
  return (value, issues, path) => {
    const tried = options.map((option) => safeParse(option, value, path));
    const shaped = tried.filter(({typed}) => typed);
    const chosen = tried.find(({success}) => success) ?? (shaped.length === 1 ? shaped[0] : undefined);
    issues.push(...(chosen?.issues ?? [{message, path, shapeless: shaped.length === 0}]));
    return chosen?.output;
  };
}

export const trim = () => (value: string) => value.trim();

export function check<Value>(holds: (value: Value) => boolean, message: Message<Value>): Step<Value> {
  return (input, issues, path) => {
    if (!holds(input)) issues.push({message: typeof message === 'string' ? message : message({input}), path});
    return input;
  };
}

export const regex = (pattern: RegExp, message: string) => check<string>((value) => pattern.test(value), message);

export const isoDate = (message: string) => regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, message);

export const url = (message: string) => check<string>((value) => URL.canParse(value), message);

export const minLength = (least: number, message: string) =>
  check<ArrayLike<unknown>>(({length}) => length >= least, message);

export const nonEmpty = (message: string) => minLength(1, message);

export const integer = () => check<number>(Number.isInteger, ({input}) => `Invalid integer: Received ${input}`);

export const minValue = (
  least: number,
  message: Message<number> = ({input}) => `Invalid value: Expected >=${least} but received ${input}`,
) => check<number>((value) => value >= least, message);

/** A schema for what `fits`; `inside` looks at what the value holds. */
function shape<Value>(expected: string, fits: (value: unknown) => boolean, inside?: Step<Value>): Step {
  return (value, issues, path) => {
    if (!fits(value)) refuse('type', expected, value, issues, path);
    else if (inside) return inside(value as Value, issues, path);
    return value;
  };
}

function refuse(what: string, expected: string, value: unknown, issues: Issue[], path: Path): void {
  const message = `Invalid ${what}: Expected ${expected} but received ${nameOf(value)}`;
  issues.push({message, path, shapeless: true});
}

function isShapeless({shapeless}: Issue): boolean | undefined {
  return shapeless;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** How a message names a value: `"text"`, `5`, `Array`. */
function nameOf(value: unknown): string {
  if (typeof value === 'string') return `"${value}"`;
  if (value !== Object(value)) return String(value);
  const prototype = Object.getPrototypeOf(value) as Partial<object> | null;
  return prototype?.constructor?.name ?? 'null';
}
