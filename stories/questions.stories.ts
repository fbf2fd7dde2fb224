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

const meta: Meta = {title: 'Widgets/Questions', component: 'therapy-questions', render};

export default meta;

export const Basic: StoryObj = {
  async play({canvasElement}) {
    const reader = await readerOf(canvasElement);
    await expect(reader.getByRole('button', {name: 'Print'})).toBeVisible();
  },
};

/** A question is ticked, and another one typed. */
export const OwnQuestion: StoryObj = {
  async play({canvasElement}) {
    const reader = await readerOf(canvasElement);
    const [first] = reader.getAllByRole('checkbox');
    if (!first) throw new Error('no question');
    await userEvent.click(first);
    await expect(first).toBeChecked();
    await userEvent.type(reader.getByRole('textbox', {name: 'A question of your own'}), 'Do you have parking?');
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
