import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, render} from 'lit/html.js';
import {expect, waitFor} from 'storybook/test';
import {readerOf} from '../support/reader.js';

const meta: Meta = {title: 'Design/Print preview', tags: ['!autodocs']};

export default meta;

/** A page of four widgets as it leaves the printer: black on white, nothing folded, every address written out. */
export const PrintPreview: StoryObj = {
  parameters: {paper: true},
  render() {
    const page = document.createElement('div');
    page.className = 'story-page';
    render(
      html`<div class="sheet">
        <therapy-quick-facts theme="light"></therapy-quick-facts>
        <therapy-contraindication-checker theme="light"></therapy-contraindication-checker>
        <therapy-evidence-summary theme="light"></therapy-evidence-summary>
        <therapy-practitioner-finder theme="light"></therapy-practitioner-finder>
      </div>`,
      page,
    );
    return page;
  },
  async play({canvasElement}) {
    const reader = await readerOf(canvasElement);
    await waitFor(() => expect(reader.getAllByText('DOI')[0]?.checkVisibility()).toBe(true));
  },
};
