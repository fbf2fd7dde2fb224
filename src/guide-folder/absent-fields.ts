import type {FieldForm} from './layout.js';

/** A field that a guide may leave out: an empty list is the same as none. */
export function orNone<Value>(form: FieldForm<Value>): FieldForm<Value> {
  return {
    ...form,
    read(around, at, key) {
      const value = form.read(around, at, key);
      return Array.isArray(value) && value.length === 0 ? undefined : value;
    },
  };
}

/** A list that a guide must have: where nothing stands for it, it is empty. */
export function orEmpty<Value>(form: FieldForm<Value[]>): FieldForm<Value[]> {
  return {
    ...form,
    read: (around, at, key) => form.read(around, at, key) ?? [],
    write(values, around, key, writing) {
      if (values.length > 0) form.write(values, around, key, writing);
    },
  };
}
