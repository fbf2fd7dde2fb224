import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent} from 'storybook/test';
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
  withNote,
} from './support/widget.js';

const meta: Meta = {title: 'Widgets/References', component: 'therapy-references', render};

export default meta;

export const Basic: StoryObj = {
  async play({canvasElement}) {
    const reader = await readerOf(canvasElement);
    await expect(reader.getByRole('button', {name: 'Copy all'})).toBeVisible();
    await expect(reader.getAllByRole('link').length).toBeGreaterThan(10);
  },
};

/** Citations in a format for reference managers. */
export const AsBibtex: StoryObj = {
  async play({canvasElement}) {
    const reader = await readerOf(canvasElement);
    await userEvent.selectOptions(reader.getByRole('combobox', {name: 'Citations as'}), 'BibTeX');
    await expect(reader.getByRole('combobox')).toHaveValue('BibTeX');
  },
};

export const Pending: StoryObj = pending;

export const Failed: StoryObj = failed;

export const Empty: StoryObj = empty;

export const LongWords: StoryObj = longWords;

export const WithNote: StoryObj = withNote;

export const Narrow: StoryObj = narrow;

export const Dark: StoryObj = dark;

export const RightToLeft: StoryObj = rightToLeft;

export const Printed: StoryObj = printed;

export const Parts: StoryObj = partsMap;
