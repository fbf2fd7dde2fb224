import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, within} from 'storybook/test';
import {partsMap} from './support/parts-map.js';
import {readerOf} from './support/reader.js';
import {
  dark,
  empty,
  failed,
  longWords,
  narrow,
  pending,
  printed,
  render,
  rightToLeft,
  spanish,
  withNote,
} from './support/widget.js';

const meta: Meta = {title: 'Widgets/Quick facts', component: 'therapy-quick-facts', render};

export default meta;

export const Basic: StoryObj = {
  async play({canvasElement}) {
    const reader = await readerOf(canvasElement);
    await expect(reader.getByRole('heading', {name: /quick facts/})).toBeVisible();
  },
};

/** A number opens its source. */
export const SourceOpen: StoryObj = {
  async play({canvasElement}) {
    const reader = await readerOf(canvasElement);
    const [number] = reader.getAllByRole('button', {name: /^Source 2/});
    if (!number) throw new Error('no source');
    await userEvent.click(number);
    const source = within(reader.getByRole('group', {name: 'Source 2'}));
    await expect(source.getByText(/Upledger Institute/)).toBeVisible();
  },
};

/** Three facts in an order of the site's own. The uses never show without the evidence. */
export const ChosenFacts: StoryObj = {args: {facts: 'primary-uses session-length'}};

export const Wide: StoryObj = {globals: {width: '1280px'}};

export const Pending: StoryObj = pending;

export const Failed: StoryObj = failed;

export const Empty: StoryObj = empty;

export const LongWords: StoryObj = longWords;

export const WithNote: StoryObj = withNote;

export const Narrow: StoryObj = narrow;

export const Dark: StoryObj = dark;

export const RightToLeft: StoryObj = rightToLeft;

export const InSpanish: StoryObj = spanish;

export const Printed: StoryObj = printed;

export const Parts: StoryObj = partsMap;
