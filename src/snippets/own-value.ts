/** The value that an object holds under a name from outside. What every object inherits, such as `constructor`, is no value. */
export function ownValue<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
