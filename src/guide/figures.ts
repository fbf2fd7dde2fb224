const formats = new Map<string, Intl.NumberFormat>();

/**
 * A figure in the form of a language, with a true minus sign, which screen readers say. A format is made once for each language,
 * because making one takes longer than all else that a row of a table needs.
 */
export function inFigures(figure: number, language: string, minimumFractionDigits: number): string {
  const key = language + minimumFractionDigits;
  const format = formats.get(key) ?? new Intl.NumberFormat(language, {minimumFractionDigits});
  formats.set(key, format);
  return format.format(figure).replace('-', '−');
}
