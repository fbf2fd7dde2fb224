import assert from 'node:assert/strict';

/** Expects a text, or a list of texts, to include a part. The message shows both; of a long text, its start. */
export function assertIncludes(whole: string | readonly string[], part: string): void {
  assert.ok(whole.includes(part), `Expected ${JSON.stringify(part)} in ${startOf(whole)}`);
}

/** The opposite. */
export function assertExcludes(whole: string | readonly string[], part: string): void {
  assert.ok(!whole.includes(part), `Expected no ${JSON.stringify(part)} in ${startOf(whole)}`);
}

function startOf(whole: string | readonly string[]): string {
  const text = JSON.stringify(whole);
  return text.length > 600 ? `${text.slice(0, 600)}…` : text;
}
