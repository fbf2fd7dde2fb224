/** A table in Markdown: the first column holds words, the others figures. @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
export function table(head, rows) {
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A figure, or a dash where there is none. @param {number | null | undefined} value @param {number} digits */
export function figure(value, digits) {
  if (value === null || value === undefined || Number.isNaN(value)) return '–';
  return value.toFixed(digits).replace(/^-(?=0\.?0*$)/, '');
}

/** Ours stands out. @param {string} name */
export function named(name) {
  return name.startsWith('ours') ? `**${name}**` : name;
}
