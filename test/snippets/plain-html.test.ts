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
    '<p>W<sup><button class="citation mark guide" aria-label="x">\n †\n</button></sup></p>',
    '<p>W<sup>†</sup></p>',
  ],
  [
    'numbers what one statement carries in one pair of brackets',
    '<p>W<sup><button class="citation mark guide">†</button>,<button class="citation">2</button>,<button class="citation">9</button></sup></p>',
    '<p>W<sup>†[2, 9]</sup></p>',
  ],
  [
    'keeps the footnotes of the marks that stand there',
    '<p>W<sup><button class="citation mark guide">†</button></sup></p><p class="footnote guide">† G</p><p class="footnote project">‡ P</p>',
    '<p>W<sup>†</sup></p>\n<p>† G</p>',
  ],
  [
    'makes one paragraph of the lines of a footer',
    '<p>W</p><footer><p class="footnote guide">† G</p><p>A <b>b</b></p><ol><li>S</li></ol></footer><button class="mark guide"></button>',
    '<p>W</p>\n<p>† G A <b>b</b></p>\n<ol>\n  <li>S</li>\n</ol>',
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
  [
    'shows the heading in the label of a disclosure',
    '<details><summary><h3>More</h3> <span>of it</span></summary>W<p>X</p></details>',
    '<h3>More</h3>\n<p><b>of it</b></p>\n<p>W</p>\n<p>X</p>',
  ],
  [
    'keeps a disclosure on demand',
    '<details part="x" name="y" id="z"><summary part="x">More <span>of it</span></summary><div>W <b>X</b></div><p>Y</p></details>',
    '<details>\n  <summary>More of it</summary>\n  <p>W <b>X</b></p>\n  <p>Y</p>\n</details>',
    {folded: true},
  ],
  [
    'keeps an open disclosure open',
    '<details open><summary>More</summary><p>W</p></details>',
    '<details open="">\n  <summary>More</summary>\n  <p>W</p>\n</details>',
    {folded: true},
  ],
  [
    'keeps the heading in the label of a disclosure on one line',
    '<details><summary><h3>More</h3> of it</summary><p>W</p></details>',
    '<details>\n  <summary><b>More</b> of it</summary>\n  <p>W</p>\n</details>',
    {folded: true},
  ],
  [
    'removes the disclosure of controls',
    '<details><summary>Choose</summary><fieldset><label><input type="checkbox">A</label></fieldset></details><p>W</p>',
    '<p>W</p>',
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
