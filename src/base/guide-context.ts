import {createContext} from '@lit/context';
import type {ParsedGuide} from '../guide/guide.js';

/**
 * What a `<therapy-guide>` tells the widgets inside it: plain data, never code, so that scripts of different ages can share
 * a page. The keys are strings for the same reason.
 */
export type GuideOnPage =
  | {readonly status: 'bundled'}
  | {readonly status: 'pending'}
  | {readonly status: 'failed'; readonly message: string; readonly canRetry: boolean}
  | {readonly status: 'ready'; readonly guide: ParsedGuide};

/** Which guide the widgets inside a provider show. */
export const guideContext = createContext<GuideOnPage>('therapy-guide');

/** The default `href` of the practitioner finders inside a provider. */
export const directoryContext = createContext<string | undefined>('therapy-directory');
