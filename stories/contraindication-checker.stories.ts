import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor} from 'storybook/test';
import {partsMap} from './support/parts-map.js';
import {toPaper} from './support/paper.js';
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

const meta: Meta = {title: 'Widgets/Contraindication checker', component: 'therapy-contraindication-checker', render};

export default meta;

export const Basic: StoryObj = {
  async play({canvasElement}) {
    const reader = await readerOf(canvasElement);
    await expect(reader.getByRole('button', {name: 'Check'})).toBeVisible();
  },
};

/** A reader who starts again. */
export const StartAgain: StoryObj = {
  async play({canvasElement}) {
    const reader = await readerOf(canvasElement);
    await userEvent.click(reader.getByRole('checkbox', {name: /blood thinners/}));
    await userEvent.click(reader.getByRole('button', {name: 'Check'}));
    await expect(await reader.findByRole('button', {name: 'Print summary'})).toBeVisible();
    await userEvent.click(reader.getByRole('button', {name: 'Start again'}));
    await waitFor(() => expect(reader.queryByRole('button', {name: 'Print summary'})).toBeNull());
    await expect(reader.getByRole('checkbox', {name: /blood thinners/})).not.toBeChecked();
  },
};

/** An emergency comes first. */
export const Absolute: StoryObj = {
  async play({canvasElement}) {
    const reader = await readerOf(canvasElement);
    await userEvent.click(reader.getByRole('checkbox', {name: /stroke or bleeding/}));
    await userEvent.click(reader.getByRole('button', {name: 'Check'}));
    await reader.findFocused('heading', {name: /do-not-use list/});
  },
};

/** Listed as use with caution. */
export const Relative: StoryObj = {
  async play({canvasElement}) {
    const reader = await readerOf(canvasElement);
    await userEvent.click(reader.getByRole('checkbox', {name: /seizure/}));
    await userEvent.click(reader.getByRole('button', {name: 'Check'}));
    await reader.findFocused('heading', {name: /use-with-caution list/});
  },
};

/** Nothing but a doubt. */
export const Unsure: StoryObj = {
  async play({canvasElement}) {
    const reader = await readerOf(canvasElement);
    await userEvent.click(reader.getByRole('checkbox', {name: /not sure/}));
    await userEvent.click(reader.getByRole('button', {name: 'Check'}));
    await reader.findFocused('heading', {name: /Ask before you book/});
  },
};

/** Never reassuring: no green, no tick. */
export const NoneListed: StoryObj = {
  async play({canvasElement}) {
    const reader = await readerOf(canvasElement);
    await userEvent.click(reader.getByRole('checkbox', {name: /None of these/}));
    await userEvent.click(reader.getByRole('button', {name: 'Check'}));
    await reader.findFocused('heading', {name: /Nothing on this list was selected/});
  },
};

/** No answer is an answer by itself. */
export const NothingTicked: StoryObj = {
  async play({canvasElement}) {
    const reader = await readerOf(canvasElement);
    await userEvent.click(reader.getByRole('button', {name: 'Check'}));
    await expect(await reader.findByRole('alert')).toHaveTextContent(/Tick at least one box/);
  },
};

export const AbsoluteDark: StoryObj = {...Absolute, globals: {theme: 'dark'}};

export const AbsolutePrinted: StoryObj = {
  async play(context) {
    await Absolute.play?.(context);
    toPaper((await readerOf(context.canvasElement)).widget);
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

export const InSpanish: StoryObj = spanish;

export const Printed: StoryObj = printed;

export const Parts: StoryObj = partsMap;
