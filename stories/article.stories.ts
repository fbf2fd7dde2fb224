import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {partsMap} from './support/parts-map.js';
import {readerOf} from './support/reader.js';
import {dark, empty, failed, longWords, pending, printed, render, rightToLeft, withNote} from './support/widget.js';

const meta: Meta = {title: 'Widgets/Article', component: 'therapy-article', render};

export default meta;

export const Basic: StoryObj = {
  async play({canvasElement}) {
    const reader = await readerOf(canvasElement);
    await expect(reader.getByRole('navigation', {name: 'Contents'})).toBeVisible();
  },
};

export const Pending: StoryObj = pending;

export const Failed: StoryObj = failed;

export const Empty: StoryObj = empty;

export const LongWords: StoryObj = longWords;

export const WithNote: StoryObj = withNote;

export const Dark: StoryObj = dark;

export const RightToLeft: StoryObj = rightToLeft;

export const Printed: StoryObj = printed;

export const Parts: StoryObj = partsMap;
