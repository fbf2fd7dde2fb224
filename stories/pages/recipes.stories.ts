import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, render} from 'lit/html.js';
import {expect} from 'storybook/test';
import {dress} from '../support/dress.js';
import {readerOf} from '../support/reader.js';
import clinic from './recipes/clinic.css?inline';
import editorial from './recipes/editorial.css?inline';
import soft from './recipes/soft.css?inline';

const meta: Meta = {title: 'Design/Theming recipes', tags: ['!autodocs']};

export default meta;

/** One brand, done with tokens and parts alone: its stylesheet, and the widgets that wear it. */
function recipe(name: string, css: string): StoryObj {
  return {
    render() {
      dress('recipe', css);
      const page = document.createElement('div');
      page.className = 'story-page';
      render(
        html`<div class=${name}>
            <therapy-quick-facts></therapy-quick-facts>
            <br />
            <therapy-contraindication-checker></therapy-contraindication-checker>
            <br />
            <therapy-evidence-summary view="words"></therapy-evidence-summary>
            <br />
            <therapy-practitioner-finder></therapy-practitioner-finder>
          </div>
          <pre tabindex="0" role="region" aria-label="The stylesheet">${css}</pre>`,
        page,
      );
      return page;
    },
    async play({canvasElement}) {
      const {root, widget} = await readerOf(canvasElement);
      const base = root.querySelector('[part~="base"]');
      const accent = getComputedStyle(widget).getPropertyValue('--therapy-accent');
      await expect(css).toContain(accent.trim().slice(0, 12));
      await expect(base && getComputedStyle(base).borderRadius).not.toBe('6px');
    },
  };
}

export const SoftAndRound = recipe('soft', soft);

export const SoftAndRoundDark: StoryObj = {...SoftAndRound, globals: {theme: 'dark'}};

export const Editorial = recipe('editorial', editorial);

export const EditorialDark: StoryObj = {...Editorial, globals: {theme: 'dark'}};

export const Hospital = recipe('clinic', clinic);

export const HospitalDark: StoryObj = {...Hospital, globals: {theme: 'dark'}};
