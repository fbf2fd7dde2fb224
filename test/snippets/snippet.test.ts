import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {prerender} from '../../src/snippets/prerender.js';
import type {Attributes} from '../../src/snippets/render-widget.js';
import {snippet} from '../../src/snippets/snippet.js';
import {assertIncludes} from '../support/assert-includes.js';

const files = {base: '/files/', integrity: {'words.css': {integrity: 'sha384-words'}}};
const style =
  '<link rel="stylesheet" media="print" href="/files/cdn/words.css" integrity="sha384-words" crossorigin="anonymous">';

describe('the words in a tag', () => {
  it('are folded like the widget, and open in plain HTML', () => {
    const content = snippet('therapy-cost', 'content', {}, files);
    assert.match(content, /<details>\s*<summary><b>Medicare<\/b><\/summary>\s*<p>Medicare usually does not pay/);
    const html = snippet('therapy-cost', 'html', {}, files);
    assert.match(html, /<h3>Medicare<\/h3>\s*<p>Medicare usually does not pay/);
    assert.doesNotMatch(html, /<details|<summary|<link/);
  });

  it('bring the style sheet that opens them on paper, beside the script', () => {
    const [script, link, tag] = snippet('therapy-cost', 'content', {}, files).split('\n');
    assert.match(script ?? '', /^<script type="module" src="\/files\/cdn\/therapy-cost\.js">/);
    assert.deepEqual([link, tag], [style, '<therapy-cost>']);
  });

  for (const format of ['element', 'html', 'iframe', 'link'] as const) {
    it(`bring no style sheet as ${format}`, () => {
      assert.doesNotMatch(snippet('therapy-cost', format, {}, files), /words\.css/);
    });
  }

  for (const tag of ['therapy-faq', 'therapy-article']) {
    it(`are all open in an expanded ${tag}`, () => {
      const content = snippet(tag, 'content', {expanded: ''}, files);
      assertIncludes(content, `<${tag} expanded>`);
      assert.match(content, /<details open=""/);
    });
  }

  it('hold no control whose words alone would be left', () => {
    assert.doesNotMatch(snippet('therapy-comparison', 'content', {}, files), /Choose therapies/);
  });

  it('are folded in a prerendered page, which says when it has no style sheet for paper', () => {
    const before = '<therapy-faq></therapy-faq>';
    const {page, needsStyle} = prerender(before);
    assert.match(page, /<details id="faq-painful">\s*<summary>Does it hurt\?<\/summary>/);
    assert.equal(needsStyle, true);
    assert.equal(prerender(style + before).needsStyle, false);
    assert.equal(prerender('<therapy-cite ref="1"></therapy-cite>').needsStyle, false);
    assert.match(prerender('<therapy-faq expanded></therapy-faq>').page, /<details open="">/);
  });
});

describe('an attribute without a value', () => {
  for (const value of ['', 'expanded']) {
    it(`is written without one for "${value}"`, () => {
      const given: Attributes = {expanded: value, heading: ''};
      assertIncludes(snippet('therapy-faq', 'element', given, files), '<therapy-faq expanded heading="">');
      assertIncludes(snippet('therapy-faq', 'iframe', {expanded: value}, files), 'therapy-faq.html?expanded="');
    });
  }

  for (const value of ['false', 'true', 'on', '0']) {
    it(`is refused with the value "${value}"`, () => {
      const refused = () => snippet('therapy-faq', 'element', {expanded: value}, files);
      assert.throws(refused, {
        message: `<therapy-faq expanded="${value}">: expanded has no value; with any value it is on. Leave it out to have it off.`,
      });
    });
  }
});
