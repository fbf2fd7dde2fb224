import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor} from 'storybook/test';
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

const meta: Meta = {title: 'Widgets/Practitioner finder', component: 'therapy-practitioner-finder', render};

export default meta;

export const Basic: StoryObj = {
  async play({canvasElement}) {
    const reader = await readerOf(canvasElement);
    await expect(reader.getByRole('button', {name: 'Find a craniosacral therapist'})).toBeVisible();
  },
};

/** The dialog opens, and closes again. */
export const HelpClosed: StoryObj = {
  async play({canvasElement}) {
    const reader = await readerOf(canvasElement);
    await userEvent.click(reader.getByRole('button', {name: 'Find a craniosacral therapist'}));
    await expect(await reader.findByRole('heading', {name: 'Questions to ask'})).toBeVisible();
    await userEvent.click(reader.getByRole('button', {name: 'Close'}));
    await waitFor(() => expect(reader.queryByRole('dialog')).toBeNull());
  },
};

/** A booking page: a real link that looks like a button. */
export const Link: StoryObj = {args: {href: 'https://clinic.example/book', label: 'Book a first visit'}};

/** A directory: the dialog asks for what its address names. */
export const Search: StoryObj = {
  args: {href: 'https://directory.example/find?q={therapy}&near={location}&for={specialty}'},
  async play({canvasElement}) {
    const reader = await readerOf(canvasElement);
    await userEvent.click(reader.getByRole('button', {name: 'Find a craniosacral therapist'}));
    await expect(await reader.findByRole('button', {name: 'Search'})).toBeVisible();
  },
};

/** Help to choose well. */
export const Help: StoryObj = {
  async play({canvasElement}) {
    const reader = await readerOf(canvasElement);
    await userEvent.click(reader.getByRole('button', {name: 'Find a craniosacral therapist'}));
  },
};

export const HelpInTheDark: StoryObj = {...Help, globals: {theme: 'dark'}};

/** An address that is none of the web is refused; the dialog helps to choose instead. */
export const Refused: StoryObj = {args: {href: 'javascript:alert(1)'}};

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
