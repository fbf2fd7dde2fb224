/** A value without the curly quotes that an editor may have put around it. */
export function withoutCurlyQuotes(value: string): string {
  return value.replace(/[“”‘’″′«»]/g, '');
}
