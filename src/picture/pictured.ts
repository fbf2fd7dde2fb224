import type {Tag} from '../widgets.js';

/**
 * The widgets that have a picture. A checker has none: a picture of it would look like an outcome that nobody asked for. The others are
 * longer than a picture can be.
 */
export const picturedTags = ['therapy-quick-facts', 'therapy-evidence-summary'] as const satisfies readonly Tag[];

export type PicturedTag = (typeof picturedTags)[number];

/** Whether there is a picture of a widget. */
export function isPictured(tag: string): tag is PicturedTag {
  return picturedTags.some((one) => one === tag);
}
