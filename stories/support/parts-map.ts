import type {StoryObj} from '@storybook/web-components-vite';
import {html, render} from 'lit/html.js';
import {expect, userEvent, within} from 'storybook/test';
import {dress} from './dress.js';
import {partsOf} from './manifest.js';
import {readerOf} from './reader.js';
import {render as renderWidget} from './widget.js';

const marked = 'outline: 3px solid #c2185b; outline-offset: 2px';

/** Every part that a designer reaches in a widget; press a name to see where it is. */
export const partsMap: StoryObj = {
  render(args, context) {
    const tag = String(context.component);
    const mark = ({currentTarget}: Event) => {
      const name = (currentTarget as HTMLElement).textContent.trim();
      dress('marked part', `${tag}::part(${name}) {${marked}}`);
    };
    dress('marked part', '');
    const page = document.createElement('div');
    page.className = 'story-page';
    render(
      html`<div class="table">
          <table>
            <caption>
              Style a part from the page:
              <code>${tag}::part(body) {…}</code>
            </caption>
            <thead>
              <tr>
                <th scope="col">Part</th>
                <th scope="col">What it is</th>
              </tr>
            </thead>
            <tbody>
              ${partsOf(tag).map(
                ({name, description}) =>
                  html`<tr>
                    <th scope="row"><button type="button" @click=${mark}>${name}</button></th>
                    <td>${description}</td>
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>
        <div>${renderWidget(args, context)}</div>`,
      page,
    );
    return page;
  },
  async play({canvasElement}) {
    const {root} = await readerOf(canvasElement);
    await userEvent.click(within(canvasElement).getByRole('button', {name: /^base$/}));
    const base = root.querySelector('[part~="base"]');
    if (!base) throw new Error('the widget has no base');
    await expect(getComputedStyle(base).outlineWidth).toBe('3px');
  },
};
