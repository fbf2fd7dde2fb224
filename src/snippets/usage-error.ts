/** Thrown for a tag, an attribute or a value that is not there. Its message says which are. */
export class UsageError extends Error {}
