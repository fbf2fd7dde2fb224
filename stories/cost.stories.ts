import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, fireEvent, waitFor} from 'storybook/test';
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

const meta: Meta = {title: 'Widgets/Cost', component: 'therapy-cost', render};

export default meta;

export const Basic: StoryObj = {
  async play({canvasElement}) {
    const reader = await readerOf(canvasElement);
    await expect(reader.getByRole('spinbutton', {name: 'Sessions'})).toBeVisible();
  },
};

/** The estimate follows the number of sessions. */
export const OtherNumber: StoryObj = {
  async play({canvasElement}) {
    const reader = await readerOf(canvasElement);
    const sessions = reader.getByRole('spinbutton', {name: 'Sessions'});
    await fireEvent.input(sessions, {target: {value: '2'}});
    await waitFor(() => expect(reader.getByRole('status')).toHaveTextContent(/\$140 – \$500/));
  },
};

/** A number of sessions that cannot be. */
export const WrongNumber: StoryObj = {
  async play({canvasElement}) {
    const reader = await readerOf(canvasElement);
    const sessions = reader.getByRole('spinbutton', {name: 'Sessions'});
    await fireEvent.input(sessions, {target: {value: '500'}});
    await waitFor(() => expect(reader.getByRole('status')).toHaveTextContent('Use a whole number from 1 to 100.'));
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
