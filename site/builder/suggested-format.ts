import type {Format} from '../../src/snippets/formats.js';
import type {View} from './view.js';

/**
 * The format to suggest in place of the chosen one; nothing where it is that one. Frames do not show a guide of the host, so its
 * words take their place.
 */
export function suggestedFormat(format: Format | undefined, {state, own}: View): Format | undefined {
  const isFramed = format === 'iframe' || format === 'link' || format === 'picture';
  const suggested = isFramed && own.status !== 'none' ? 'html' : format;
  return suggested === state.format ? undefined : suggested;
}
