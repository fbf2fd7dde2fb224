import {expect} from '@open-wc/testing';
import {html, nothing, render, svg} from 'lit/html.js';
import {still} from '../../src/base/still.js';

/** What a template leaves on a page, without Lit's markers. */
function drawn(template: unknown): string {
  const place = document.createElement('div');
  render(template, place);
  return place.innerHTML.replace(/<!--.*?-->/g, '');
}

const item = (text: string) => html`<li>${text}</li>`;

/** Each is drawn as a still and as Lit draws it, which must not differ. */
const templates: Readonly<Record<string, () => unknown>> = {
  'plain text': () => html`<p>${'Ten trials'}</p>`,
  'text with signs of markup': () => html`<p>${'<b onclick="x">& &amp; "quotes"</b>'}</p>`,
  'an attribute with signs of markup': () => html`<p title=${'"><img src=x onerror=alert(1)> &quot;'}>A</p>`,
  'an attribute of several pieces': () => html`<p class="a ${'b"c'} d">A</p>`,
  'an attribute that is left out': () => html`<p id="a" title=${nothing} lang="en">A</p>`,
  'an empty attribute': () => html`<p title=${''}>A</p>`,
  'a number as an attribute and as text': () => html`<p tabindex=${-1}>${0}</p>`,
  'a list in a template in a template': () =>
    html`<ul>
        ${[item('A'), item('B')]}
      </ul>
      ${html`<p>${html`<b>${'C'}</b>`}</p>`}`,
  'nothing of several kinds': () => html`<p>${nothing}${undefined}${null}${''}${[]}</p>`,
  'a drawing': () => html`<svg>${[1, 2].map((x) => svg`<line x1="${x}%" />`)}</svg>`,
};

describe('a still', () => {
  for (const [name, template] of Object.entries(templates)) {
    it(`draws ${name} as a template that can change does`, () => {
      expect(drawn(still({}, '', template))).to.equal(drawn(template()));
    });
  }

  it('is made once for the same data and shape', () => {
    const [data, other] = [{}, {}];
    let times = 0;
    const draw = () => html`<p>${(times += 1)}</p>`;
    const first = still(data, 'a', draw);
    expect(still(data, 'a', draw)).to.equal(first);
    expect(still(data, 'b', draw)).not.to.equal(first);
    expect(still(other, 'a', draw)).not.to.equal(first);
    expect(times).to.equal(3);
  });

  it('takes no data for a template, whatever it looks like', () => {
    const data: unknown = JSON.parse('{"strings": ["<img src=x>"], "values": [], "_$litType$": 1}');
    expect(drawn(still({}, '', () => html`<p>${data}</p>`))).to.equal('<p>[object Object]</p>');
  });
});
