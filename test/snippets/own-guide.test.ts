import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseGuide} from '../../src/guide/parse-guide.js';
import {diagnoseSnippet} from '../../src/snippets/diagnose-snippet.js';
import {snippet} from '../../src/snippets/snippet.js';
import {UsageError} from '../../src/snippets/usage-error.js';
import {widgetRow, widgetTags, type Tag} from '../../src/widgets.js';
import {assertIncludes} from '../support/assert-includes.js';
import {smallGuide} from '../support/small-guide.js';

const files = {base: '/files/', integrity: {}};
const own = {src: '/guides/test "therapy".json', guide: parseGuide(smallGuide())};
const required = (tag: Tag) => widgetRow(tag)?.required ?? {};

describe('a snippet for a guide of the host', () => {
  for (const tag of widgetTags) {
    it(`of <${tag}> has its words and none of the guide that the widgets carry`, () => {
      for (const format of ['content', 'html'] as const) {
        const code = snippet(tag, format, required(tag), files, own);
        assert.doesNotMatch(code, /craniosacral/i);
        assert.match(code, tag === 'therapy-cite' ? /\[A body\]/ : /Applied relaxation test therapy/);
      }
    });

    it(`of <${tag}> loads the guide from its address, by the script of the provider`, () => {
      const [widget, provider, ...rest] = snippet(tag, 'element', required(tag), files, own).split('\n');
      assert.equal(widget, `<script type="module" src="/files/cdn/${tag}.js"></script>`);
      assert.equal(provider, '<script type="module" src="/files/cdn/therapy-guide.js"></script>');
      assert.match(rest.join('\n'), /^<therapy-guide src="\/guides\/test &quot;therapy&quot;\.json">/);
      assert.doesNotMatch(rest.join('\n'), / guide="/);
    });

    it(`of <${tag}> leaves the next one with the guide that the widgets carry`, () => {
      snippet(tag, 'content', required(tag), files, own);
      assert.doesNotMatch(snippet(tag, 'content', required(tag), files), /test therapy|A body/);
    });
  }

  it('has the script of the language first', () => {
    const code = snippet('therapy-cost', 'content', {lang: 'es'}, files, own);
    assert.match(code, /^<script [^>]*lang\/es\.js[^]*therapy-cost\.js[^]*therapy-guide\.js[^]*cuánto cuesta/);
  });

  for (const format of ['iframe', 'link', 'picture'] as const) {
    it(`is refused as ${format}, which shows the guide that the files carry`, () => {
      assert.throws(
        () => snippet('therapy-cost', format, {}, files, own),
        new UsageError(
          `The format ${format} shows the guide that the files carry; allowed are element, content, html.`,
        ),
      );
    });
  }

  it('is refused where the guide lacks the section, by its name', () => {
    const {about, references, corrections, faq, makingAChoice} = smallGuide();
    const some = {src: '/a.json', guide: parseGuide({about, references, corrections, faq, makingAChoice})};
    const refusal = (tag: Tag, attributes = {}) => {
      try {
        return snippet(tag, 'content', attributes, files, some).length > 0 ? 'written' : 'empty';
      } catch (error) {
        return error instanceof UsageError ? error.message : error;
      }
    };
    assert.match(String(refusal('therapy-cost')), /^<therapy-cost> .*your guide has no usable section “cost”\.$/);
    assert.match(String(refusal('therapy-section')), /“overview”/);
    assert.equal(refusal('therapy-section', {section: 'making-a-choice'}), 'written');
    assert.equal(refusal('therapy-faq'), 'written');
    assert.equal(refusal('therapy-article'), 'written');
  });
});

describe('what a site saved of a snippet for a guide of the host', () => {
  const pasted = snippet('therapy-cost', 'content', {}, files, own);

  it('works where it is left as it was', () => {
    assert.deepEqual(diagnoseSnippet(pasted, pasted), {state: 'works', findings: [], instead: undefined});
  });

  it('is only words without the script of the provider', () => {
    const saved = pasted.replace(/<script [^>]*therapy-guide\.js"><\/script>/, '');
    const {state, findings} = diagnoseSnippet(saved, pasted);
    assert.equal(state, 'readable');
    assertIncludes(findings, 'Your site removed the script.');
  });
});
