import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent} from 'storybook/test';
import {partsMap} from './support/parts-map.js';
import {readerOf} from './support/reader.js';
import {applyArgs} from './support/widget.js';

/** A number in a blogger's own sentence. */
const meta: Meta = {
  title: 'Widgets/Cite',
  component: 'therapy-cite',
  args: {ref: '10'},
  render: (args) => {
    const sentence = document.createElement('p');
    const cite = document.createElement('therapy-cite');
    applyArgs(cite, args);
    sentence.append('Ten trials were pooled in 2019', cite, '.');
    return sentence;
  },
};

export default meta;

export const Basic: StoryObj = {
  async play({canvasElement}) {
    const reader = await readerOf(canvasElement);
    await expect(reader.getByRole('button', {name: /^Source 10: Haller/})).toBeVisible();
  },
};

/** The number opens its source. */
export const SourceOpen: StoryObj = {
  async play({canvasElement}) {
    const reader = await readerOf(canvasElement);
    await userEvent.click(reader.getByRole('button', {name: /^Source 10: Haller/}));
    await expect(reader.getByRole('link', {name: /^DOI/})).toBeVisible();
  },
};

export const Dark: StoryObj = {...SourceOpen, globals: {theme: 'dark'}};

export const RightToLeft: StoryObj = {...SourceOpen, globals: {direction: 'rtl'}};

export const Parts: StoryObj = partsMap;
