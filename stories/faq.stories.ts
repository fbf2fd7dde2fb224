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

const meta: Meta = {title: 'Widgets/Questions and answers', component: 'therapy-faq', render};

export default meta;

export const Basic: StoryObj = {
  async play({canvasElement}) {
    const reader = await readerOf(canvasElement);
    await expect(reader.getByRole('heading', {level: 2})).toBeVisible();
  },
};

/** A question opens its answer. */
export const AnswerOpen: StoryObj = {
  async play({canvasElement}) {
    const reader = await readerOf(canvasElement);
    const [question] = reader.getAllByRole('group');
    await userEvent.click(question?.querySelector('summary') ?? canvasElement);
    await expect(question).toHaveAttribute('open');
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
