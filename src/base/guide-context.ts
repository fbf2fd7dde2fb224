import {createContext} from '@lit/context';
import type {Section, SectionName} from '../guide/guide.js';

/** Why a section cannot be shown, and whether it may be when its guide is loaded again. */
export interface FailedState {
  readonly status: 'failed';
  readonly message: string;
  readonly canRetry: boolean;
}

/** A guide that is on its way. */
export interface PendingState {
  readonly status: 'pending';
}

/** What a widget has to show: nothing yet, a reason why not, or its section. */
export type SectionState<Name extends SectionName = SectionName> =
  PendingState | FailedState | {readonly status: 'ready'; readonly section: Section<Name>};

/** A state for each section of a guide. */
export type SectionStates = {readonly [Name in SectionName]: SectionState<Name>};

/**
 * What a `<therapy-guide>` provides to the widgets inside it: that they show their own guide, the id of a guide that a script adds to
 * the page, or a state for each section. It is plain data, never code, so that scripts of different ages can share a page. The
 * keys are strings for the same reason.
 */
export type GuideOnPage = 'bundled' | {readonly id: string} | SectionStates;

/** Which guide the widgets inside a provider show. */
export const guideContext = createContext<GuideOnPage>('therapy-guide');

/** The default `href` of the practitioner finders inside a provider. */
export const directoryContext = createContext<string | undefined>('therapy-directory');
