import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, describe, it} from 'node:test';
import {defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes} from 'parse5';
import type {Guide} from '../../src/guide/guide.js';
import type {Contraindications} from '../../src/guide/sections/contraindications.js';
import {isInline, widgetRow, widgetTags, type Tag} from '../../src/widgets.js';
import {assertIncludes} from '../support/assert-includes.js';
import {runNode} from '../support/run-node.js';

const root = path.resolve(import.meta.dirname, '../..');
const program = path.join(root, 'dist/cli/therapy-guide-widgets.js');
const folder = mkdtempSync(path.join(tmpdir(), 'snippet-'));
after(() => rmSync(folder, {recursive: true}));

const run = (...words: string[]) => runNode([program, ...words], folder);

/** The words of some HTML, with single spaces. */
const wordsOf = (html: string) => wordsBelow(parseFragment(html)).replace(/\s+/g, ' ').trim();

function wordsBelow(node: DefaultTreeAdapterTypes.Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  if (!('childNodes' in node) || /^(script|style|title)$/.test(node.nodeName)) return '';
  return node.childNodes.map(wordsBelow).join(' ');
}

/** Every language that has a file to paste. */
const languages = readdirSync(path.join(root, 'src/entries/lang')).map((name) => path.basename(name, '.ts'));

const hashOf = (file: string) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(path.join(root, 'dist', file)))
    .digest('base64')}`;

/** The lines of some HTML that are long enough to be sentences, without what says that it is in another language. */
const sentencesIn = (html: string) =>
  html
    .replace(/<(p|span)[^>]* lang="en">.*?<\/\1>/g, '')
    .replace(/<a .*?<\/a>/g, '')
    .split(/<\/(?:p|li|h\d|dt|dd|td|th|caption)>/)
    .map(wordsOf)
    .filter((line) => line.split(' ').length > 3 && !nameOfTitle.test(line));

/** Titles of practitioners are names, such as "RCST : Registered Craniosacral Therapist". */
const nameOfTitle = /^[A-Z-]+ : [A-Z]/;

/** Expects words to begin with a title that is there. */
function assertStartsWith(words: string, title: string | undefined): void {
  assert.ok(title, 'there is a title');
  assert.equal(words.slice(0, title.length), title);
}

const wordsStyle = `<link rel="stylesheet" media="print" href="/therapy-guide-widgets-0.1.0/cdn/words.css" integrity="${hashOf('cdn/words.css')}" crossorigin="anonymous">`;

/** The attributes that a widget needs to show anything, as its row names them. */
const attributesOf = (tag: Tag) => Object.entries(widgetRow(tag)?.required ?? {});

const needed = (tag: Tag) => attributesOf(tag).flatMap(([name, value]) => ['--set', `${name}=${value}`]);

/** What a page may write for a number of sessions, and must not. */
const notSessions = ['abc', 'constructor', '', '0', '101', '2.5'];

describe('therapy-guide-widgets snippet', {timeout: 300_000}, () => {
  for (const tag of widgetTags) {
    it(`prints four formats for ${tag}, with the same words`, async () => {
      const [element, content, html, iframe, link] = await Promise.all(
        ['element', 'content', 'html', 'iframe', 'link'].map((format) =>
          run('snippet', tag, '--format', format, ...needed(tag)),
        ),
      );
      for (const one of [element, content, html, iframe, link]) assert.equal(one?.code, 0, one?.err);
      assert.match(element?.out ?? '', new RegExp(`<${tag}[^>]*></${tag}>`));
      assert.equal(wordsOf(content?.out ?? ''), wordsOf(html?.out ?? ''));
      const {length} = wordsOf(html?.out ?? '');
      assert.ok(length > (isInline(tag) ? 5 : 300), `${length} letters`);
      const page = readFileSync(path.join(root, `dist/embed/${tag}.html`), 'utf8');
      const framed = page.replaceAll(/<p class="paper".*?<\/p>/g, '');
      if (!isInline(tag)) {
        assert.equal(wordsOf(framed.slice(framed.indexOf('<body>'))), wordsOf(html?.out ?? ''));
        assertStartsWith(wordsOf(html?.out ?? ''), /title="([^"]*)"/.exec(iframe?.out ?? '')?.[1]);
      }
      assert.match(link?.out ?? '', /^<a href="[^"]+">[^<]+<\/a>/);
    });

    it(`prints ${tag} as plain HTML without script, style, class or unknown tag`, async () => {
      const {out} = await run('snippet', tag, '--format', 'html', ...needed(tag));
      const used = [...out.matchAll(/<([a-z][a-z0-9-]*)/g)].map(([, name]) => name);
      const allowed = 'div h2 h3 h4 h5 h6 p ul ol li dl dt dd table caption thead tbody tr th td a b sup br'.split(' ');
      assert.deepEqual(
        [...new Set(used)].filter((name) => !allowed.includes(name ?? '')),
        [],
      );
      assert.doesNotMatch(out, /\s(style|class|on\w+|part)=|\sid=(?!"(evidence|faq|reference)-)/);
      assert.doesNotMatch(out, /undefined|\[object|<!--|lit-/);
    });
  }

  it('pins each script to the hash of the built file', async () => {
    const {out: element} = await run('snippet', 'therapy-faq', '--base-url', 'https://clinic.example/tgw');
    assert.ok(
      element.startsWith(
        `<script type="module" src="https://clinic.example/tgw/cdn/therapy-faq.js" integrity="${hashOf('cdn/therapy-faq.js')}" crossorigin="anonymous"></script>`,
      ),
      element,
    );
    const {out: iframe} = await run('snippet', 'therapy-faq', '--format', 'iframe');
    assertIncludes(iframe, hashOf('embed/resize.js'));
  });

  it('writes a frame as its oEmbed document does, with the permission to copy', async () => {
    const {out} = await run('snippet', 'therapy-references', '--format', 'iframe');
    const frame = /<iframe [^>]*>/;
    const {html} = JSON.parse(readFileSync(path.join(root, 'dist/embed/therapy-references.oembed.json'), 'utf8')) as {
      html: string;
    };
    const withoutAddress = (text: string) => frame.exec(text)?.[0].replace(/src="[^"]*"/, '');
    assert.equal(withoutAddress(out), withoutAddress(html));
    assertIncludes(String(withoutAddress(out)), 'allow="clipboard-write"');
  });

  it('writes attributes so that nothing breaks out of them', async () => {
    const {out} = await run('snippet', 'therapy-faq', '--set', 'heading="><script>alert(1)</script>&');
    assert.ok(out.includes('heading="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;"'), out);
    const {out: html} = await run('snippet', 'therapy-faq', '--format', 'html', '--set', 'heading=<img src=x>');
    assert.ok(html.includes('<h2>&lt;img src=x&gt;</h2>'), html.slice(0, 200));
  });

  it('prints the words for the attributes that are set', async () => {
    const {out} = await run('snippet', 'therapy-cost', '--format', 'html', '--set', 'sessions=3', 'heading-level=4');
    assert.match(out, /<h4>Craniosacral therapy: what it costs<\/h4>/);
    assert.match(out, /\$210 – \$750/);
    const {out: one} = await run('snippet', 'therapy-evidence-summary', '--format', 'html', '--set', 'condition=tmj');
    assert.match(one, /Jaw/);
    assert.doesNotMatch(one, /Fibromyalgia/);
  });

  it('leaves no safety text out of the plain checker', async () => {
    const {out} = await run('snippet', 'therapy-contraindication-checker', '--format', 'html');
    const file = path.join(root, 'data/craniosacral-therapy/contraindications.json');
    const data = JSON.parse(readFileSync(file, 'utf8')) as Contraindications;
    for (const {lay, term, action} of data.items) {
      for (const words of [lay, term, action.text]) assert.ok(out.includes(words), words);
    }
    const calls = [data.seekHelp, ...data.items].flatMap(({emergency}) => emergency ?? []);
    const leads = [...calls, data.alsoAsk].flatMap((one) => one?.lead.text ?? []);
    const listed = [...calls.flatMap(({signs}) => signs), ...(data.alsoAsk?.items ?? [])];
    assert.ok(listed.length > 50);
    for (const words of [...data.seekHelp.signs.map(({text}) => text), ...leads, ...listed]) {
      assert.ok(wordsOf(out).includes(words), words);
    }
    assert.match(out, /Not medical advice/);
    assert.doesNotMatch(out, /None of these apply|I’m not sure/);
  });

  it('links the finder to the address that the host wrote', async () => {
    const {out} = await run('snippet', 'therapy-practitioner-finder', '--format', 'html', '--set', 'href=/book');
    assert.match(out, /<a href="\/book">Find a craniosacral therapist<\/a>/);
    const {out: search} = await run(
      'snippet',
      'therapy-practitioner-finder',
      '--format',
      'html',
      '--set',
      'href=https://d.example/?q={therapy}&near={location}',
    );
    assert.match(search, /<a href="https:\/\/d\.example\/\?q=Craniosacral%20therapy&amp;near=">/);
  });

  for (const setting of ['expanded', 'expanded=', 'expanded=expanded']) {
    it(`writes --set ${setting} as an attribute without a value`, async () => {
      const {out} = await run('snippet', 'therapy-faq', '--set', setting);
      assertIncludes(out, '<therapy-faq expanded></therapy-faq>');
    });
  }

  const mistakes: [words: string[], message: RegExp][] = [
    [['therapy-massage'], /therapy-massage.*Allowed choices are therapy-article, .*therapy-session/s],
    [['therapy-faq', '--format', 'pdf'], /pdf.*Allowed choices are element, content, html, iframe, link, picture/s],
    [['therapy-faq', '--set', 'colour=red'], /<therapy-faq> has no attribute "colour"; allowed are .*schema.*lang/],
    [['therapy-faq', '--set', 'heading-level=9'], /invalid heading-level "9"\. Expected 1, 2, 3, 4, 5 or 6/],
    [['therapy-faq', '--set', 'heading'], /Write it as name=value/],
    [['therapy-faq', '--set', 'expanded=false'], /expanded has no value; with any value it is on/],
    [
      ['therapy-practitioner-finder', '--set', 'href=javascript:alert(1)'],
      /javascript:alert\(1\)" is not a web address/,
    ],
    [['therapy-evidence-summary', '--set', 'condition=gout'], /invalid condition "gout"\. Expected chronic-pain/],
    ...notSessions.map((sessions): [string[], RegExp] => [
      ['therapy-cost', '--set', `sessions=${sessions}`],
      new RegExp(`^therapy-cost: invalid sessions "${sessions}". Expected a whole number from 1 to 100.$`, 'm'),
    ]),
    [['therapy-cite', '--set', 'ref=99'], /invalid ref "99"\. Expected 1, 2/],
    ...['--set=lang=qaa', '--lang=qaa', '--lang=', '--lang=esperanto'].map((lang): [string[], RegExp] => [
      ['therapy-faq', lang],
      new RegExp(`^<therapy-faq lang=".*">: allowed is ${['en', ...languages].join(', ')}, also with a region`),
    ]),
    [[], /missing required argument 'tag'/],
  ];
  for (const [words, message] of mistakes) {
    it(`exits with 2 and says what is allowed for "${words.join(' ')}"`, async () => {
      const {code, out, err} = await run('snippet', ...words);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, message);
    });
  }
});

describe('therapy-guide-widgets snippet, in Spanish', {timeout: 300_000}, () => {
  for (const tag of widgetTags) {
    it(`prints every format for ${tag} with Spanish words`, async () => {
      const [element, content, html, iframe, link, english] = await Promise.all([
        ...['element', 'content', 'html', 'iframe', 'link'].map((format) =>
          run('snippet', tag, '--format', format, '--lang', 'es', ...needed(tag)),
        ),
        run('snippet', tag, '--format', 'html', ...needed(tag)),
      ]);
      for (const one of [element, content, html, iframe, link]) assert.equal(one?.code, 0, one?.err);
      const scripts = ['lang/es.js', `${tag}.js`].map(
        (file) =>
          `<script type="module" src="/therapy-guide-widgets-0.1.0/cdn/${file}" integrity="${hashOf(`cdn/${file}`)}" crossorigin="anonymous"></script>\n`,
      );
      const attributes = attributesOf(tag).map(([name, value]) => ` ${name}="${value}"`);
      const start = `<${tag}${attributes.join('')} lang="es">`;
      assert.equal(element?.out, `${scripts.join('')}${start}</${tag}>\n`);
      const folds = content?.out.includes('<details') ? `${wordsStyle}\n` : '';
      assert.ok(content?.out.startsWith(scripts.join('') + folds + start), content?.out.slice(0, 600));
      assert.equal(wordsOf(content?.out ?? ''), wordsOf(html?.out ?? ''));
      assert.match(iframe?.out ?? '', /^<iframe src="[^"]*[?;]lang=es" title="[^"]+" lang="es" /);
      assert.match(link?.out ?? '', /^<a href="[^"]*[?;]lang=es" lang="es">[^<]+<\/a>/);
      if (isInline(tag)) return;
      const words = wordsOf(html?.out ?? '');
      assert.match(html?.out ?? '', /^<div lang="es" dir="ltr">\n/);
      assertStartsWith(words, /title="([^"]*)"/.exec(iframe?.out ?? '')?.[1]);
      assertStartsWith(words, />([^<]*)</.exec(link?.out ?? '')?.[1]);
      assert.match(
        words,
        /No es consejo médico\. Ningún profesional clínico de habla hispana ha revisado esta traducción\./,
      );
      const inEnglish = sentencesIn(english?.out ?? '');
      assert.deepEqual(
        sentencesIn(html?.out ?? '').filter((line) => inEnglish.includes(line)),
        [],
      );
    });
  }

  it('offers every language that has a file to paste, and no other', async () => {
    const {out} = await run('snippet', '--help');
    assert.ok(out.includes(`the language: ${['en', ...languages].join(' or ')};`), out);
  });

  it('says that the titles of sources are in English, and nothing else', async () => {
    const {out} = await run('snippet', 'therapy-quick-facts', '--format', 'html', '--lang', 'es');
    const {references} = JSON.parse(
      readFileSync(path.join(root, 'dist/guides/craniosacral-therapy.json'), 'utf8'),
    ) as Guide;
    const marked = [...out.matchAll(/<span lang="en">(.*?)<\/span>/g)].map(([, title = '']) => title);
    assert.equal(marked.length, 6);
    for (const title of marked)
      assert.ok(
        references.some(({csl}) => title.includes(csl.title)),
        title,
      );
    const {out: english} = await run('snippet', 'therapy-quick-facts', '--format', 'html');
    assert.equal(english.match(/lang=/g)?.length, 1);
  });

  it('leaves out how to read the plot that is not there', async () => {
    const {out} = await run('snippet', 'therapy-evidence-summary', '--format', 'html', '--lang', 'es');
    assert.match(out, /Los números \(17\)/);
    assert.doesNotMatch(out, /Cuadrados a la/);
  });

  for (const [words, lang] of [
    [['--set', 'lang=es'], 'es'],
    [['--lang', 'es-MX'], 'es'],
    [['--lang', 'en-GB'], 'en'],
  ] as const) {
    it(`takes ${words.join(' ')} for ${lang}`, async () => {
      const {out} = await run('snippet', 'therapy-faq', '--format', 'html', ...words);
      assert.ok(out.startsWith(`<div lang="${lang}" dir="ltr">`), out.slice(0, 100));
      const {out: element} = await run('snippet', 'therapy-faq', ...words);
      assert.equal(element.includes('cdn/lang/'), lang !== 'en');
      assert.ok(element.includes(`<therapy-faq lang="${lang}">`), element);
    });
  }
});

describe('therapy-guide-widgets prerender', {timeout: 120_000}, () => {
  async function prerendered(page: string, ...words: string[]) {
    writeFileSync(path.join(folder, 'page.html'), page);
    return run('prerender', 'page.html', ...words);
  }

  const page = `<!DOCTYPE html>\r\n<HTML><body   class=a>\n  <p>Before &amp; after &nbsp;<br/>\n  <Therapy-FAQ heading='My  questions'>OLD</Therapy-FAQ>\n<p>They found<therapy-cite ref="10"></therapy-cite>.<P>Unclosed <b>bold\n`;

  it('fills each tag, and keeps every other byte', async () => {
    const {code, out, err} = await prerendered(page);
    assert.equal(code, 0, err);
    const [before = '', rest = ''] = page.split('OLD');
    assert.ok(out.startsWith(`${before}\n    <h2>My questions</h2>`), out.slice(0, 300));
    const [between = '', end = ''] = rest.split('</therapy-cite>');
    const citation = '<a href="https://doi.org/10.1186/s12891-019-3017-y">[Haller 2019]</a>';
    assertIncludes(out, `\n  ${between}${citation}</therapy-cite>`);
    assert.equal(out.slice(-end.length), end);
    assert.match(err, /2 filled, 0 not/);
  });

  it('says how paper shows what is folded, unless the page has that', async () => {
    const {err} = await prerendered(page);
    assertIncludes(err, `Put this in the head, so that paper shows what is folded: ${wordsStyle}`);
    assert.doesNotMatch((await prerendered(wordsStyle + page)).err, /paper/);
  });

  it('changes nothing the second time', async () => {
    const {out} = await prerendered(page);
    assert.equal((await prerendered(out)).out, out);
  });

  it('keeps the words of the host in the note', async () => {
    const note = '<p slot="note"  data-x>Ask  us &copy;</p>';
    const {out} = await prerendered(`<therapy-cost>gone ${note} gone</therapy-cost>`);
    assertIncludes(out, note);
    assert.doesNotMatch(out, /gone/);
  });

  it('writes where it is told', async () => {
    const {out} = await prerendered(page, '-o', 'out.html');
    assert.equal(out, '');
    assert.match(readFileSync(path.join(folder, 'out.html'), 'utf8'), /Does it hurt/);
    assert.equal(readFileSync(path.join(folder, 'page.html'), 'utf8'), page);
  });

  it('gives a finder the directory of the guide around it', async () => {
    const {out} = await prerendered(
      '<therapy-guide directory="/book"><therapy-practitioner-finder></therapy-practitioner-finder></therapy-guide>',
    );
    assert.match(out, /<a href="\/book">/);
  });

  const faq = '<therapy-faq></therapy-faq>';
  const spanish = /<h2>Terapia craneosacral: preguntas y respuestas<\/h2>/;
  const english = /<h2>Craniosacral therapy: questions and answers<\/h2>/;

  for (const [name, markup, words, wrapped] of [
    ['a page in Spanish', `<html lang="es"><body>${faq}`, spanish, false],
    ['a page in a region', `<html lang="es-MX"><body>${faq}`, spanish, false],
    ['a part in Spanish', `<html lang="en"><body><div lang="es"><p>${faq}</p></div>`, spanish, false],
    ['a guide in Spanish', `<html lang="en"><body><therapy-guide lang="es">${faq}</therapy-guide>`, spanish, false],
    ['its own lang', '<html lang="qaa"><body><therapy-faq lang="es"></therapy-faq>', spanish, false],
    ['an English part of a Spanish page', `<html lang="es"><body><div lang="en">${faq}</div>`, english, false],
    ['a page that does not say', `<html><body>${faq}`, english, false],
    ['a language that it does not speak', `<html lang="qaa"><body>${faq}`, english, true],
    ['a language that only begins alike', `<html lang="est"><body>${faq}`, english, true],
  ] as const) {
    it(`has the words for ${name}`, async () => {
      const {code, out, err} = await prerendered(markup);
      assert.equal(code, 0, err);
      assert.match(out, words);
      assert.equal(/<therapy-faq[^>]*>\s*<div lang="en" dir="ltr">/.test(out), wrapped);
      assert.equal(/<therapy-faq[^>]*>\s*<div/.test(out), wrapped);
      assert.equal((await prerendered(out)).out, out);
    });
  }

  it('says in which language a citation is where the page is in another one', async () => {
    const {out} = await prerendered('<p lang="qaa">Ten trials<therapy-cite ref="10"></therapy-cite>.');
    assert.match(
      out,
      /<therapy-cite ref="10"><span lang="en"><a href="[^"]*">\[Haller 2019\]<\/a><\/span><\/therapy-cite>/,
    );
  });

  for (const [name, markup, message] of [
    [
      'a tag that is no widget',
      '\n<therapy-hats></therapy-hats>',
      /page\.html:2: <therapy-hats> is no widget; allowed are/,
    ],
    [
      'a wrong value',
      '<therapy-faq heading-level="9"></therapy-faq>',
      /page\.html:1: .*invalid heading-level "9"\. Expected 1/,
    ],
    [
      'another guide',
      '<therapy-guide src="/x.json">\n<therapy-faq></therapy-faq></therapy-guide>',
      /page\.html:2: .*guide of another file/,
    ],
    ...notSessions.map(
      (sessions) =>
        [
          `sessions="${sessions}"`,
          `<p>\n<therapy-cost sessions="${sessions}"></therapy-cost>`,
          new RegExp(`page\\.html:2: .*invalid sessions "${sessions}". Expected a whole number from 1 to 100`),
        ] as const,
    ),
    ['no end tag', '<p>\n<therapy-faq>', /page\.html:2: .*has no end tag/],
  ] as const) {
    it(`names the line of ${name}, and leaves it`, async () => {
      const {code, out, err} = await prerendered(markup);
      assert.equal(code, 1);
      assert.equal(out, markup);
      assert.match(err, message);
    });
  }

  it('reads standard input', async () => {
    const {code, out} = await runNode([program, 'prerender', '-'], folder, page);
    assert.equal(code, 0);
    assert.equal(out, (await prerendered(page)).out);
  });

  for (const [name, lineEnd] of [
    ['Windows', '\r\n'],
    ['Unix', '\n'],
  ] as const) {
    it(`writes the line ends of ${name} where the page has them`, async () => {
      const lines = ['<p>before', '<therapy-faq></therapy-faq>', '<therapy-cost>old</therapy-cost>', 'after'];
      const {out} = await prerendered(lines.join(lineEnd));
      assert.deepEqual([...new Set(out.match(/\r?\n/g))], [lineEnd]);
      assert.ok(out.endsWith(`</therapy-cost>${lineEnd}after`), out.slice(-80));
      assert.equal((await prerendered(out)).out, out);
    });
  }

  const cafe = '<p>Café\n<therapy-cost></therapy-cost>';
  const saved = path.join(folder, 'saved.html');
  for (const [name, bytes, message] of [
    ['Latin-1', Buffer.from(cafe, 'latin1'), /page\.html:1:7: is not UTF-8 \(found the byte 0xE9\)/],
    [
      'a page that says windows-1252',
      Buffer.from(`<meta charset=windows-1252>${cafe.replace('é', 'e')}`),
      /page\.html says that its encoding is windows-1252; allowed is UTF-8/,
    ],
    ['a character that is cut off', Buffer.from(cafe).subarray(0, 7), /page\.html:1:7: is not UTF-8/],
  ] as const) {
    it(`exits with 2 before it writes, for ${name}`, async () => {
      writeFileSync(saved, 'as before');
      writeFileSync(path.join(folder, 'page.html'), bytes);
      const {code, out, err} = await run('prerender', 'page.html', '-o', 'saved.html');
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, message);
      assert.equal(readFileSync(saved, 'utf8'), 'as before');
    });
  }

  for (const [name, encode] of [
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 with a mark', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 of the other order', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ] as const) {
    it(`keeps ${name}`, async () => {
      writeFileSync(path.join(folder, 'page.html'), encode(cafe));
      const {code} = await run('prerender', 'page.html', '-o', 'saved.html');
      assert.equal(code, 0);
      assert.deepEqual(readFileSync(saved), encode((await prerendered(cafe)).out));
    });
  }

  it('leaves the file as it was where it cannot write', async () => {
    const {code, err} = await prerendered(cafe, '-o', 'page.html/out.html');
    assert.equal(code, 2);
    assert.match(err, /out\.html cannot be written: /);
    assert.equal(readFileSync(path.join(folder, 'page.html'), 'utf8'), cafe);
  });

  it('exits with 2 for a page that is not there', async () => {
    const {code, err} = await run('prerender', 'nowhere.html');
    assert.equal(code, 2);
    assert.match(err, /nowhere\.html cannot be read/);
  });
});
