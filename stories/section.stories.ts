import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
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

const meta: Meta = {title: 'Widgets/Section', component: 'therapy-section', render};

export default meta;

export const Basic: StoryObj = {
  async play({canvasElement}) {
    const reader = await readerOf(canvasElement);
    await expect(reader.getByRole('heading', {name: /what it is/})).toBeVisible();
  },
};

export const Mechanism: StoryObj = {args: {section: 'mechanism'}};

export const Benefits: StoryObj = {args: {section: 'benefits'}};

export const Techniques: StoryObj = {args: {section: 'techniques'}};

export const MakingAChoice: StoryObj = {args: {section: 'making-a-choice'}};

export const Related: StoryObj = {args: {section: 'related'}};

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
