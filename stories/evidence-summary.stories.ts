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
  spanish,
  withNote,
} from './support/widget.js';

const meta: Meta = {title: 'Widgets/Evidence summary', component: 'therapy-evidence-summary', render};

export default meta;

export const Basic: StoryObj = {
  async play({canvasElement}) {
    const reader = await readerOf(canvasElement);
    await expect(reader.getByText(/^The numbers/)).toBeVisible();
  },
};

/** The numbers are one press away. */
export const NumbersOpen: StoryObj = {
  async play({canvasElement}) {
    const reader = await readerOf(canvasElement);
    const numbers = reader.getByText(/^The numbers/);
    const [key] = await reader.findAllByText('Squares left', {exact: false});
    await expect(key).not.toBeVisible();
    numbers.click();
    await expect(reader.getAllByRole('table')[0]).toBeVisible();
    await expect(reader.getAllByRole('rowheader').length).toBeGreaterThan(5);
  },
};

export const Expanded: StoryObj = {args: {expanded: true}};

export const Words: StoryObj = {args: {view: 'words'}};

export const Numbers: StoryObj = {args: {view: 'numbers'}};

export const Plot: StoryObj = {args: {view: 'plot'}};

export const PlotOnAPhone: StoryObj = {args: {view: 'plot'}, globals: {width: '320px'}};

export const PlotInTheDark: StoryObj = {args: {view: 'plot'}, globals: {theme: 'dark'}};

export const OneCondition: StoryObj = {args: {condition: 'neck-pain'}};

/** No study is said as plainly as a finding. */
export const ConditionWithoutAStudy: StoryObj = {args: {condition: 'tmj'}};

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
