/** An id made from words: lower-case letters, digits and hyphens, at most eight words. */
export function idFrom(words: string): string {
  const plain = words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[’'®™]|\p{M}/gu, '');
  return (plain.match(/[a-z0-9]+/g) ?? ['item']).slice(0, 8).join('-');
}

/** Gives each item an id of its own: a second "risks" is "risks-2". */
export function withIds<Item>(items: readonly Item[], wordsOf: (item: Item) => string): (Item & {id: string})[] {
  const used = new Map<string, number>();
  return items.map((item) => {
    const id = idFrom(wordsOf(item));
    const count = (used.get(id) ?? 0) + 1;
    used.set(id, count);
    return {id: count === 1 ? id : `${id}-${count}`, ...item};
  });
}

/** "Name: what it is" in two; nothing where the words have no such form. */
export function splitName(text: string): {name: string; rest: string} | undefined {
  const [, name, rest] = /^([^:.!?]{1,70}):\s+(.+)$/s.exec(text) ?? [];
  return name !== undefined && rest !== undefined ? {name: name.trim(), rest} : undefined;
}
