import {expect} from '@open-wc/testing';
import {diagnoseSnippet} from '../../src/snippets/diagnose-snippet.js';
import {formats, type Format} from '../../src/snippets/formats.js';
import {siteBuilders} from './site-builders.js';

const words =
  '<h3>Our prices</h3>\n<p>$70 to $250 a session, as the guide gives them.</p>\n<ul>\n<li>Medicare usually does not pay.</li>\n</ul>';
const script =
  '<script type="module" src="https://files.example/cdn/therapy-cost.js" integrity="sha384-abc" crossorigin="anonymous"></script>';
const tag = (inside: string) =>
  `${script}\n<therapy-cost heading="Our prices" heading-level="3">${inside}</therapy-cost>`;
const pasted: Record<Format, string> = {
  element: tag(''),
  content: tag(`\n${words}\n`),
  html: `<div lang="en" dir="ltr">\n${words}\n</div>`,
  iframe: `<iframe src="https://files.example/embed/therapy-cost.html?heading=Our+prices" title="Our prices" width="100%" height="926" allow="clipboard-write"></iframe>\n<script type="module" src="https://files.example/embed/resize.js"></script>`,
  link: '<a href="https://files.example/embed/therapy-cost.html">What craniosacral therapy costs</a>',
  picture:
    '<a href="https://files.example/embed/therapy-quick-facts.html"><img src="https://files.example/pictures/therapy-quick-facts.en.light.png" width="600" height="612" alt="Quick facts. Not medical advice."></a>',
};

describe('what a site saved', () => {
  for (const format of formats) {
    it(`works when ${format} is left as it was`, () => {
      expect(diagnoseSnippet(`<h1>Hi</h1>${pasted[format]}<p>Bye</p>`, pasted[format])).to.deep.equal({
        state: 'works',
        findings: [],
        instead: undefined,
      });
    });
  }

  for (const [builder, format, state, instead, finding] of [
    ['automatic paragraphs', 'content', 'works', undefined, undefined],
    ['line breaks in between', 'content', 'works', undefined, undefined],
    [
      'a sanitiser that knows no custom tags and no scripts',
      'content',
      'readable',
      'iframe',
      /removed the tag <therapy-cost>/,
    ],
    ['a sanitiser that knows no custom tags and no scripts', 'element', 'broken', 'content', /Nothing is left to see/],
    ['a sanitiser that takes scripts away', 'content', 'readable', 'iframe', /removed the script/],
    ['a sanitiser that takes scripts away', 'element', 'broken', 'content', /removed the script/],
    ['a sanitiser that takes scripts away', 'iframe', 'works', undefined, /script that fits the height is gone/],
    ['quotes made curly', 'content', 'readable', 'iframe', /Straight quotes were turned into curly ones/],
    ['attributes lost', 'content', 'works', undefined, /attribute heading was removed/],
    ['tags in upper case', 'content', 'works', undefined, undefined],
    ['tags closed by themselves', 'element', 'broken', 'content', /without its end/],
    ['scripts moved to the end', 'content', 'works', undefined, undefined],
    ['scripts made classic', 'content', 'works', undefined, undefined],
    ['wrapped in a link and a paragraph', 'content', 'works', undefined, undefined],
    ['comments and classes added', 'html', 'works', undefined, undefined],
    ['a sanitiser that takes scripts away', 'picture', 'works', undefined, undefined],
    ['a sanitiser that takes pictures away', 'picture', 'broken', 'html', /removed the picture/],
    [
      'a sanitiser that takes texts and links away',
      'picture',
      'works',
      undefined,
      /alternative text is gone.*link to the page/,
    ],
  ] as const) {
    it(`is ${state} after ${builder}, for ${format}`, () => {
      const {findings, ...verdict} = diagnoseSnippet(siteBuilders[builder]?.(pasted[format]) ?? '', pasted[format]);
      expect(verdict).to.deep.equal({state, instead});
      if (finding) expect(findings.join(' ')).to.match(finding);
      else expect(findings).to.deep.equal([]);
    });
  }

  it('says that a reader copies by hand when the permission of a frame is lost', () => {
    const saved = pasted.iframe.replace(' allow="clipboard-write"', '');
    const {state, findings} = diagnoseSnippet(saved, pasted.iframe);
    expect(state).to.equal('works');
    expect(findings.join(' ')).to.match(/permission to copy is gone/);
  });

  it('says that only English is left when the script of the language is lost', () => {
    const language = script.replace('therapy-cost.js', 'lang/es.js');
    const both = `${language}\n${pasted.content}`;
    expect(diagnoseSnippet(both, both)).to.deep.equal({state: 'works', findings: [], instead: undefined});
    const {state, findings} = diagnoseSnippet(pasted.content, both);
    expect(state).to.equal('works');
    expect(findings.join(' ')).to.match(/script of the language was removed.*speaks English/);
    expect(diagnoseSnippet(both.replace(script, ''), both).state).to.equal('readable');
  });

  for (const [name, saved, format, state, instead] of [
    ['nothing', '', 'content', 'broken', 'html'],
    ['another page', '<p>Nothing of it</p>', 'html', 'broken', 'link'],
    ['no frame', '<p>x</p>', 'iframe', 'broken', 'html'],
    ['a link without its address', '<p>What craniosacral therapy costs</p>', 'link', 'broken', 'html'],
    ['a changed hash', 'sha384-abc', 'content', 'readable', 'iframe'],
  ] as const) {
    it(`is ${state} for ${name}`, () => {
      const html = saved === 'sha384-abc' ? pasted.content.replace(saved, 'sha384-xyz') : saved;
      const verdict = diagnoseSnippet(html, pasted[format]);
      expect([verdict.state, verdict.instead]).to.deep.equal([state, instead]);
      expect(verdict.findings.length).to.be.above(0);
    });
  }
});
