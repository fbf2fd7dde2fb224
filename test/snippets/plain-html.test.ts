import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {toPlainHtml, type PlainHtmlOptions} from '../../src/snippets/plain-html/plain-html.js';

const cases: readonly [name: string, markup: string, expected: string, options?: PlainHtmlOptions][] = [
  ['unwraps unknown tags', '<div part="x"><h2 id="a" class="b">T</h2><p style="x">W</p></div>', '<h2>T</h2>\n<p>W</p>'],
  ['wraps text between blocks in paragraphs', 'One <b>two</b><p>Three</p>', '<p>One <b>two</b></p>\n<p>Three</p>'],
  [
    'numbers a citation',
    '<p>Word<sup>\u00a0<button class="citation">\n 10\n</button></sup>.</p>',
    '<p>Word<sup>[10]</sup>.</p>',
  ],
  [
    'keeps no space before a number',
    '<p>Word <sup><button class="citation">1</button></sup></p>',
    '<p>Word<sup>[1]</sup></p>',
  ],
  [
    'keeps the sign of a mark only',
    '<p>W<span class="mark" aria-hidden="true">†</span><span class="spoken"> (x)</span></p>',
    '<p>W†</p>',
  ],
  ['removes decoration', '<p>W<span aria-hidden="true">x</span></p>', '<p>W</p>'],
  [
    'keeps the value of a number field',
    '<p><label>Sessions <input type="number" value="8"></label></p>',
    '<p>Sessions 8</p>',
  ],
  ['removes a paragraph with a text field', '<p>Type <input type="text"></p><p>W</p>', '<p>W</p>'],
  ['removes a paragraph with a choice', '<p>As <select><option>BibTeX</option></select></p><p>W</p>', '<p>W</p>'],
  [
    'shows the label of a disclosure',
    '<details><summary>More</summary><p>W</p></details>',
    '<p><b>More</b></p>\n<p>W</p>',
  ],
  ['removes scripts, styles and slots', '<style>p{}</style><script>x</script><slot>S</slot><p>W</p>', '<p>W</p>'],
  ['removes the key of a plot', '<p class="quiet plot-key">The square</p><p>W</p>', '<p>W</p>'],
  ['removes elements without words', '<h3> </h3><ul><li><svg></svg></li></ul><p>W</p>', '<p>W</p>'],
  ['keeps the footer', '<footer><p>F</p></footer>', '<p>F</p>'],
  ['removes the footer on demand', '<p>W</p><footer><p>F</p></footer>', '<p>W</p>', {footer: false}],
  [
    'keeps web addresses',
    '<p><a href="https://a.example/" target="_blank">A</a></p>',
    '<p><a href="https://a.example/">A</a></p>',
  ],
  ['keeps addresses on the same site', '<p><a href="/book">A</a></p>', '<p><a href="/book">A</a></p>'],
  ['removes an address that is a script', '<p><a href="javascript:x">A</a></p>', '<p><a>A</a></p>'],
  ['removes handlers', '<p onclick="x">W</p>', '<p>W</p>'],
  ['escapes text', '<p>&lt;img src=x&gt; &amp; 1&nbsp;$</p>', '<p>&lt;img src=x&gt; &amp; 1&nbsp;$</p>'],
  [
    'marks another language',
    '<p>W <span lang="en">E</span></p>',
    '<p>W <span lang="en">E</span></p>',
    {language: 'es'},
  ],
  [
    'marks no language that is the same',
    '<div lang="es"><p lang="es">W <span lang="es">E</span></p></div>',
    '<p>W E</p>',
    {language: 'es'},
  ],
  [
    'hands the language of an unwrapped tag down',
    '<div lang="en"><p>W</p></div>',
    '<p lang="en">W</p>',
    {language: 'es'},
  ],
  [
    'marks the way back to the language',
    '<p lang="en">W <span lang="es">E</span></p>',
    '<p lang="en">W <span lang="es">E</span></p>',
    {language: 'es'},
  ],
];

describe('toPlainHtml', () => {
  for (const [name, markup, expected, options] of cases) {
    it(name, () => assert.equal(toPlainHtml(markup, options), expected));
  }

  it('fits a cell across the table to the columns that are left', () => {
    const markup = `<table><tr><th colspan="3">G</th></tr><tr><td>1</td><td>2</td><td><svg></svg></td></tr></table>`;
    assert.match(toPlainHtml(markup), /<th colspan="2">G<\/th>/);
  });

  it('changes nothing the second time', () => {
    const once = toPlainHtml('<ul><li>a</li><li><p>b</p><p>c</p></li></ul><dl><dt>T</dt><dd>D</dd></dl>');
    assert.equal(toPlainHtml(once), once);
  });
});
