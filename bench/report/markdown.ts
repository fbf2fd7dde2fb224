/** A Markdown table: the first column has text, the others figures. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A figure, or a dash where there is none. */
export function figure(value: number | null | undefined, digits: number): string {
  if (value === null || value === undefined || Number.isNaN(value)) return '–';
  return value.toFixed(digits).replace(/^-(?=0\.?0*$)/, '');
}

/** Ours is set in bold. */
export function peerName(name: string): string {
  return name.startsWith('ours') ? `**${name}**` : name;
}
