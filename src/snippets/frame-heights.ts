import measured from './frame-heights.json' with {type: 'json'};
import {ownValue} from '../guide/own-value.js';

/** Heights by tag and language in a frame 600 pixels wide, so that a page hardly moves while one loads. `npm run heights` measures them. */
const heights: Readonly<Record<string, Readonly<Record<string, number>>>> = measured;

/** The height in pixels with which a frame starts. */
export function heightOf(tag: string, language = 'en'): number {
  const byLanguage = ownValue(heights, tag) ?? {};
  return ownValue(byLanguage, language) ?? byLanguage['en'] ?? 600;
}
