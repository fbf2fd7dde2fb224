import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, render} from 'lit/html.js';
import {expect, within} from 'storybook/test';
import {contrast} from '../support/contrast.js';
import {dress} from '../support/dress.js';
import {tokens, type Told} from '../support/manifest.js';

const meta: Meta = {title: 'Design/Tokens', tags: ['!autodocs']};

export default meta;

/** What stands on what, and the contrast that it has to have: 4.5 for text, 7 for what keeps a reader safe, 3 for a sign. */
const pairs: readonly (readonly [foreground: string, background: string, least: number])[] = [
  ['text', 'surface', 4.5],
  ['text', 'surface-raised', 4.5],
  ['text-muted', 'surface', 4.5],
  ['text-muted', 'surface-raised', 4.5],
  ['accent', 'surface', 4.5],
  ['accent', 'surface-raised', 4.5],
  ['accent-text', 'accent', 4.5],
  ['focus', 'surface', 3],
  ['severity-absolute', 'surface', 7],
  ['severity-relative', 'surface', 7],
  ['severity-unsure', 'surface', 7],
  ['severity-neutral', 'surface', 7],
];

const isColour = ({default: value = ''}: Told) => value.startsWith('light-dark');

/** The colour that a token has on this page: what the page says, else its default. */
function colourOf(name: string): string {
  const token = tokens().find((one) => one.name === `--therapy-${name}`);
  const probe = document.createElement('i');
  probe.style.color = `var(--therapy-${name}, ${token?.default ?? ''})`;
  document.body.append(probe);
  const {color} = getComputedStyle(probe);
  probe.remove();
  return color;
}

function styled(): string {
  const fill = ({name, default: value = ''}: Told) => `.swatch.${name.slice(2)} {background: var(${name}, ${value})}`;
  const pair = ([front, back]: readonly [string, string, number]) =>
    `.swatch.${front}-on-${back} {color: ${colourOf(front)}; background: ${colourOf(back)}}`;
  return [...tokens().filter(isColour).map(fill), ...pairs.map(pair)].join('\n');
}

function tokenRow(token: Told) {
  return html`<tr>
    <th scope="row"><code>${token.name}</code></th>
    <td>${isColour(token) ? html`<span class="swatch ${token.name.slice(2)}"></span>` : ''}</td>
    <td><code>${token.default}</code></td>
    <td>${token.description}</td>
  </tr>`;
}

function pairRow([front, back, least]: readonly [string, string, number]) {
  const ratio = contrast(colourOf(front), colourOf(back));
  return html`<tr>
    <th scope="row">${front} on ${back}</th>
    <td><span class="swatch ${front}-on-${back}">Aa</span></td>
    <td>${ratio.toFixed(1)} : 1</td>
    <td>${least} : 1</td>
    <td>${ratio >= least ? 'enough' : 'too little'}</td>
  </tr>`;
}

const head = (...names: string[]) =>
  html`<thead>
    <tr>
      ${names.map((name) => html`<th scope="col">${name}</th>`)}
    </tr>
  </thead>`;

function page(): HTMLElement {
  const place = document.createElement('div');
  place.className = 'story-page';
  dress('swatches', styled());
  render(
    html`<div class="table">
        <table>
          <caption>
            Set a token on the page or on one element. Each also has a form for one widget:
            <code>--therapy-quick-facts-accent</code>
            goes before
            <code>--therapy-accent</code
            >.
          </caption>
          ${head('Token', 'Now', 'Default', 'For')}
          <tbody>
            ${tokens().map(tokenRow)}
          </tbody>
        </table>
      </div>
      <div class="table">
        <table>
          <caption>
            The contrast that these colors have now. Change the theme or the host page above, and the figures follow.
          </caption>
          ${head('Pair', 'Now', 'Contrast', 'Needed', 'Verdict')}
          <tbody>
            ${pairs.map(pairRow)}
          </tbody>
        </table>
      </div>`,
    place,
  );
  return place;
}

/** Every token with its colour on this page, and the contrast of every pair that readers see. */
export const Tokens: StoryObj = {
  render: page,
  async play({canvasElement}) {
    const verdicts = within(canvasElement).getAllByRole('cell', {name: /^(enough|too little)$/});
    await expect(verdicts).toHaveLength(pairs.length);
    for (const verdict of verdicts) await expect(verdict).toHaveTextContent('enough');
  },
};

export const TokensDark: StoryObj = {...Tokens, globals: {theme: 'dark'}};
