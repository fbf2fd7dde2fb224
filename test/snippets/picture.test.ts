import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import Color from 'colorjs.io';
import {loadPictureTools} from '../../src/cli/picture-tools.js';
import {parseGuide} from '../../src/guide/parse-guide.js';
import {altText} from '../../src/picture/alt-text.js';
import {paletteOf, pictureThemes} from '../../src/picture/palette.js';
import {picturedTags, type PicturedTag} from '../../src/picture/pictured.js';
import {pngFile} from '../../src/picture/png-file.js';
import {picturePng} from '../../src/snippets/picture-png.js';
import {leastTextSize, namedSizes, parseSize, type SizeName} from '../../src/picture/size.js';
import {makePicture, type Picture, type PictureRequest} from '../../src/snippets/picture.js';
import {pictureContent} from '../../src/snippets/picture-content.js';
import {renderWidget, sectionOf, type Attributes} from '../../src/snippets/render-widget.js';
import {contentOf} from '../../src/snippets/content.js';
import {snippet} from '../../src/snippets/snippet.js';
import {templateToHtml} from '../../src/snippets/template-to-html.js';
import {UsageError} from '../../src/snippets/usage-error.js';
import {widgetTags} from '../../src/widgets.js';
import {boxesOf, elementsOf, textsOf} from '../support/picture-shapes.js';
import {wordsOf} from '../support/picture-words.js';
import {smallGuide} from '../support/small-guide.js';

const tools = await loadPictureTools();
const today = new Date('2026-12-01');
const facts = 'therapy-quick-facts';
const evidence = 'therapy-evidence-summary';

const {data: studies} = sectionOf(renderWidget(evidence, {}).widget, 'evidence');
const conditions = studies.conditions.map(({id}) => id);
const withNumbers = conditions.filter((id) => studies.effects.some((one) => one.conditions.includes(id)));

/** Every picture that there is, in one language: each part of both widgets. */
const everyPicture: readonly [tag: PicturedTag, attributes: Attributes][] = [
  [facts, {}],
  [facts, {expanded: ''}],
  [facts, {facts: 'primary-uses'}],
  [evidence, {}],
  [evidence, {expanded: ''}],
  [evidence, {view: 'plot'}],
  ...conditions.map((condition): [PicturedTag, Attributes] => [evidence, {condition}]),
  ...withNumbers.map((condition): [PicturedTag, Attributes] => [evidence, {condition, view: 'plot'}]),
  [evidence, {condition: 'tmj', view: 'numbers'}],
];

const request = (tag: string, attributes: Attributes, more: Partial<PictureRequest> = {}): PictureRequest => ({
  tag,
  attributes,
  size: namedSizes.mail,
  today,
  ...more,
});
/** The pictures that were made, because several tests look at the same one. */
const made = new Map<string, Promise<Picture>>();

function make(...words: Parameters<typeof request>): Promise<Picture> {
  const key = JSON.stringify(words);
  const picture = made.get(key) ?? makePicture(request(...words), tools);
  made.set(key, picture);
  return picture;
}

/** Without spaces, because where a line breaks there is none. */
const squeezed = (text: string) => text.replace(/\s/g, '');

/** Without the glyphs that no words depend on. */
const comparable = (texts: readonly string[]) => squeezed(texts.join('')).replace(/[◄►↔=?–]/g, '');

/** The words of a widget, in each of the forms that they have: plain HTML, and its own markup. */
function widgetWords(tag: PicturedTag, attributes: Attributes): string {
  const markup = templateToHtml(renderWidget(tag, attributes).template);
  return [contentOf(tag, attributes, false).html, markup].map(textOfHtml).join(' ');
}

function textOfHtml(html: string): string {
  const text = html.replace(/<!--.*?-->/gs, '').replace(/<[^>]*>/g, '');
  return text.replaceAll('&amp;', '&').replaceAll('&nbsp;', ' ').replaceAll('&quot;', '"').replace(/\s+/g, ' ');
}

describe('the words of a picture', () => {
  for (const lang of ['en', 'es']) {
    for (const [tag, attributes] of everyPicture) {
      it(`of <${tag}> are those of the widget, for ${JSON.stringify({...attributes, lang})}`, async () => {
        const content = pictureContent(tag, {...attributes, lang}, {today});
        const {view: _view, ...whole} = attributes;
        const known = squeezed([attributes, whole].map((one) => widgetWords(tag, {...one, lang})).join(''));
        const footer = {...content.footer, sources: []};
        for (const {text, notes} of wordsOf({...content, footer})) {
          assert.ok(known.includes(squeezed(text + notes)), text + notes);
        }
        const {svg} = await make(tag, {...attributes, lang});
        const ticks = content.blocks.flatMap((one) => (one.kind === 'plot' ? (one.axis?.ticks ?? []) : []));
        const isTick = (text: string) => ticks.some(({label}) => label === text);
        const shown = textsOf(svg).map(({text}) => text);
        assert.equal(
          comparable(shown.filter((text) => !isTick(text))),
          comparable(wordsOf(content).map(({text, notes}) => text + notes)),
        );
      });
    }
  }

  it('name each source as the widget does, by its first words where it has no author', () => {
    for (const [tag, attributes] of everyPicture) {
      const {widget} = renderWidget(tag, attributes);
      const section = sectionOf(widget, tag === facts ? 'quickFacts' : 'evidence');
      const {sources} = pictureContent(tag, attributes, {today}).footer;
      for (const source of sources) {
        const [, id = '', name = ''] = /^\[(\d+)\] (.*)$/.exec(source) ?? [];
        const [start = '', end = ''] = name.split(' …');
        const whole = section.sources[id]?.name ?? '';
        assert.ok(start.length > 3 && whole.startsWith(start) && whole.endsWith(end), source);
      }
    }
  });
});

describe('a picture', () => {
  for (const [tag, attributes] of everyPicture) {
    const name = `of <${tag}> ${JSON.stringify(attributes)}`;

    it(`${name} carries guide, version, date, "Not medical advice" and what it cites`, () => {
      const content = pictureContent(tag, attributes, {today});
      const {attribution, notAdvice, sources} = content.footer;
      assert.match(attribution, /^Craniosacral therapy guide, version \d+\.\d+\.\d+\. Last checked \w+ \d+, 20\d\d\.$/);
      assert.equal(notAdvice, 'Not medical advice.');
      const cited = wordsOf(content).flatMap(({notes}) => notes.match(/\d+/g) ?? []);
      assert.deepEqual(
        sources.map((source) => /^\[(\d+)\]/.exec(source)?.[1]),
        [...new Set(cited)].sort((one, other) => Number(one) - Number(other)),
      );
      const signs = wordsOf(content).flatMap(({notes}) => notes.match(/[†‡]/g) ?? []);
      assert.deepEqual(content.footer.footnotes.map((note) => note.charAt(0)).sort(), [...new Set(signs)].sort());
    });

    it(`${name} is one image with a name, without script or any other file`, async () => {
      const {svg, alt} = await make(tag, attributes);
      const [root, title, description, ...rest] = elementsOf(svg);
      assert.deepEqual([root?.name, title?.name, description?.name], ['svg', 'title', 'desc']);
      assert.equal(root?.attributes['role'], 'img');
      assert.ok(svg.includes(`<desc>${alt.replaceAll('&', '&amp;')}</desc>`), alt);
      const names = new Set(rest.map((one) => one.name));
      assert.deepEqual(
        [...names].filter((one) => !['text', 'rect'].includes(one)),
        [],
      );
      assert.doesNotMatch(svg, /href|url\(|<script|\son\w+=|\sstyle=/);
    });
  }

  for (const facts of ['primary-uses', 'primary-uses origins']) {
    it(`of the facts ${facts} says what the evidence is`, () => {
      const words = wordsOf(pictureContent('therapy-quick-facts', {facts}, {today})).map(({text}) => text);
      assert.ok(words.includes('Reviews disagree'));
      assert.ok(words.some((text) => text.startsWith('A 2024 review found no benefit')));
    });
  }

  for (const attributes of [
    {},
    {condition: 'infant-colic'},
    {condition: 'infant-colic', view: 'plot'},
  ] as Attributes[]) {
    it(`of the evidence never leaves out the caution, for ${JSON.stringify(attributes)}`, () => {
      const words = wordsOf(pictureContent(evidence, attributes, {today})).map(({text}) => text);
      assert.ok(words.some((text) => text.startsWith('Ask your child’s doctor first.')));
    });
  }

  it('of numbers begins with what all studies say together', () => {
    for (const condition of withNumbers) {
      const [, first] = wordsOf(pictureContent(evidence, {condition, view: 'plot'}, {today}));
      assert.equal(first?.text, studies.overall.text);
    }
  });

  it('says that a check is old, as the widget does', () => {
    const stale = (day: string) => pictureContent(facts, {}, {today: new Date(day)}).footer.stale;
    assert.equal(stale('2027-01-01'), undefined);
    assert.equal(stale('2029-01-01'), 'This check is more than 18 months old. Newer studies may say otherwise.');
  });

  it('of a guide of the host has its words', async () => {
    const own = {src: '/guide.json', guide: parseGuide(smallGuide())};
    const {svg} = await make(facts, {}, {own});
    const shown = textsOf(svg)
      .map(({text}) => text)
      .join(' ');
    assert.match(shown, /test therapy/i);
    assert.doesNotMatch(shown, /craniosacral/i);
  });
});

describe('the plot of a picture', () => {
  for (const condition of withNumbers) {
    for (const size of ['mail', '1200x3000']) {
      it(`has squares and whiskers where the widget has them, for ${condition} at ${size}`, async () => {
        const attributes = {condition, view: 'plot'};
        const {svg} = await make(evidence, attributes, {size: parseSize(size) ?? namedSizes.mail});
        const {accent, text} = paletteOf('light');
        const accented = boxesOf(svg).filter(({fill}) => fill === accent);
        const whiskers = accented.filter(({width, height}) => width > height * 1.5);
        const squares = accented.filter((one) => !whiskers.includes(one));
        const zeros = boxesOf(svg).filter(({fill, width, height}) => fill === text && width === 2 && height > width);
        const plots = pictureContent(evidence, attributes, {today}).blocks.flatMap((one) =>
          one.kind === 'plot' && one.axis
            ? [{axis: one.axis, effects: one.groups.flatMap(({effects}) => effects)}]
            : [],
        );
        const effects = plots.flatMap((plot) => plot.effects.map((effect) => ({...effect, zero: plot.axis.zero})));
        assert.deepEqual([squares.length, whiskers.length, zeros.length], Array(3).fill(effects.length));
        const percent = stripWidth(effects, squares, zeros) / 100;
        const origin = middle(zeros[0]) - (effects[0]?.zero ?? 0) * percent;
        const [{axis: {ticks = []} = {}} = {}] = plots;
        const labels = textsOf(svg).filter(({text}) => ticks.some(({label}) => label === text));
        const onFirstAxis = labels.filter(({y}) => y === labels[0]?.y);
        assert.ok(onFirstAxis.length > 1 && onFirstAxis.some(({text}) => text === '0'));
        for (const label of onFirstAxis) {
          near(middle(label), origin + (ticks.find((tick) => tick.label === label.text)?.place ?? 0) * percent);
        }
        for (const [index, {placed, zero}] of effects.entries()) {
          const start = middle(zeros[index]) - zero * percent;
          near(middle(squares[index]), start + placed.estimate * percent);
          near(whiskers[index]?.x, start + placed.low * percent);
          near((whiskers[index]?.x ?? 0) + (whiskers[index]?.width ?? 0), start + placed.high * percent);
        }
      });
    }
  }

  type Boxes = ReturnType<typeof boxesOf>;

  /** Width of a strip, as the square that is farthest from zero tells it. */
  function stripWidth(effects: {placed: {estimate: number}; zero: number}[], squares: Boxes, zeros: Boxes): number {
    const distances = effects.map(({placed, zero}) => placed.estimate - zero);
    const index = distances.findIndex((one) => Math.abs(one) === Math.max(...distances.map(Math.abs)));
    return ((middle(squares[index]) - middle(zeros[index])) / (distances[index] ?? 0)) * 100;
  }

  function middle(box: {x: number; width: number} | undefined): number {
    return (box?.x ?? 0) + (box?.width ?? 0) / 2;
  }

  /** Boxes stand on half pixels. */
  function near(actual: number | undefined, expected: number): void {
    assert.ok(Math.abs((actual ?? 0) - expected) <= 1.5, `${actual} is not ${expected}`);
  }
});

describe('the letters of a picture', () => {
  const social = {size: namedSizes.social};
  for (const [tag, attributes, more] of [
    [facts, {facts: 'origins evidence-base'}, social],
    [facts, {facts: 'origins session-length education evidence-base'}, social],
    [evidence, {condition: 'infant-colic'}, social],
    [evidence, {}, {...social, brief: true}],
  ] as const) {
    it(`are at least 24 pixels at the social size, for ${tag} ${JSON.stringify(attributes)}`, async () => {
      const {svg, drawing} = await make(tag, attributes, more);
      assert.deepEqual([drawing.width, drawing.height], [1200, 630]);
      const least = Math.min(...textsOf(svg).map(({fontSize}) => fontSize));
      assert.ok(least >= 24, `${least}`);
    });
  }

  for (const [tag, attributes] of everyPicture) {
    it(`are inside of the picture, and at least as large as on a page, for ${tag} ${JSON.stringify(attributes)}`, async () => {
      const {svg, drawing} = await make(tag, {...attributes, lang: 'es'});
      for (const {text, x, y, width, fontSize} of textsOf(svg)) {
        assert.ok(x >= 0 && x + width <= drawing.width, `${text}: ${x} to ${x + width}`);
        assert.ok(y - fontSize >= 0 && y <= drawing.height, `${text}: ${y}`);
        assert.ok(fontSize >= 16, `${text}: ${fontSize}`);
      }
    });
  }

  for (const [name, least] of [
    ['mail', 16],
    ['social', 24],
    ['square', 21.6],
    ['wide', 26],
  ] as const) {
    it(`are never below ${least} pixels in ${name}`, () => assert.equal(leastTextSize(namedSizes[name]), least));
  }

  it('are larger where there is room', async () => {
    const {svg} = await make(facts, {facts: 'origins'}, social);
    assert.ok(Math.min(...textsOf(svg).map(({fontSize}) => fontSize)) >= 40);
  });

  it('wrap in a word that is longer than the picture is wide', async () => {
    const {svg, drawing} = await make(facts, {heading: 'Donaudampfschifffahrtsgesellschaft'.repeat(4)});
    for (const {text, x, width} of textsOf(svg)) assert.ok(x + width <= drawing.width, text);
  });

  it('that the font lacks are named', async () => {
    await assert.rejects(
      make(facts, {heading: 'Fakten 事実'}),
      new UsageError('The font of pictures, Inter, has no letters for “事実”.'),
    );
  });

  for (const theme of pictureThemes) {
    it(`are told apart from what is behind them, in ${theme}`, () => {
      const {surface, text, muted, accent} = paletteOf(theme);
      const contrast = (colour: string) => new Color(colour).contrastWCAG21(new Color(surface));
      for (const colour of [text, muted]) assert.ok(contrast(colour) >= 4.5, `${colour} on ${surface}`);
      assert.ok(contrast(accent) >= 3, `${accent} on ${surface}`);
    });
  }

  it('have the colors of the host', async () => {
    const {svg} = await make(facts, {theme: 'dark'}, {colours: {surface: '#123456'}});
    assert.match(svg, /fill="#123456"/);
    assert.match(svg, new RegExp(`fill="${paletteOf('dark').text}"`));
  });
});

describe('a picture that does not fit', () => {
  for (const [tag, attributes, size, message] of [
    [
      facts,
      {},
      '1200x630',
      /^<therapy-quick-facts> does not fit into 1200x630: .* it is \d+ pixels tall\. Leave out .*primary-uses \(facts="origins [a-z -]+evidence-base"\), or choose another size, such as 1200x\d+ or mail\.$/,
    ],
    [facts, {expanded: ''}, '1200x630', /Leave out expanded, primary-uses \(facts=/],
    [evidence, {}, '1200x630', /Leave out the conditions \(--brief\), or choose/],
    [evidence, {view: 'plot'}, '1200x1200', /Leave out all conditions but one \(condition="[a-z-]+"\), or choose/],
    [evidence, {view: 'plot', condition: 'chronic-pain'}, '1200x630', /Leave out view="plot", or choose/],
    [facts, {facts: 'evidence-base'}, '320x320', /pixels tall\. Choose another size/],
  ] as const) {
    it(`is refused with what to leave out: <${tag}> ${JSON.stringify(attributes)} at ${size}`, async () => {
      const refused = make(tag, attributes, {size: parseSize(size) ?? namedSizes.mail});
      await assert.rejects(refused, (error) => error instanceof UsageError && message.test(error.message));
    });
  }

  it('fits with what the message says', async () => {
    const refusal = await make(facts, {}, {size: namedSizes.social}).then(() => '', String);
    const [, fitting = ''] = /\(facts="([^"]*)"\)/.exec(refusal) ?? [];
    const [, width, height] = /such as (\d+)x(\d+)/.exec(refusal) ?? [];
    await make(facts, {facts: fitting}, {size: namedSizes.social});
    await make(facts, {}, {size: {width: Number(width), height: Number(height)}});
    await assert.rejects(make(facts, {}, {size: {width: Number(width), height: Number(height) - 1}}), UsageError);
  });

  it('says what is allowed of a widget, an attribute or a value', async () => {
    for (const tag of widgetTags.filter((one) => !picturedTags.some((pictured) => pictured === one))) {
      await assert.rejects(
        make(tag, {}),
        new UsageError(`There is no picture of <${tag}>; allowed are ${picturedTags.join(', ')}.`),
      );
    }
    await assert.rejects(make(facts, {view: 'plot'}), /has no attribute "view"; allowed are /);
    await assert.rejects(make(facts, {theme: 'blue'}), /invalid theme "blue"/);
    await assert.rejects(make(evidence, {condition: 'gout'}), /invalid condition "gout"/);
    await assert.rejects(make(evidence, {lang: 'qaa'}), /allowed is en, es/);
    for (const [tag, attributes] of [
      [facts, {}],
      [evidence, {condition: 'sleep'}],
      [evidence, {view: 'plot'}],
    ] as const) {
      await assert.rejects(make(tag, attributes, {brief: true}), /--brief\) is of <therapy-evidence-summary> without/);
    }
  });

  for (const [text, size] of [
    ['social', {width: 1200, height: 630}],
    ['mail', {width: 600}],
    ['1200x800', {width: 1200, height: 800}],
    ['10x10', undefined],
    ['9999x800', undefined],
    ['1200', undefined],
    ['constructor', undefined],
  ] as const) {
    it(`has a size: ${text}`, () => assert.deepEqual(parseSize(text), size));
  }
});

describe('the alternative text of a picture', () => {
  for (const lang of ['en', 'es'] as const) {
    for (const [tag, attributes] of everyPicture) {
      it(`of <${tag}> has at most 1,000 characters, for ${JSON.stringify({...attributes, lang})}`, async () => {
        const {alt} = await make(tag, {...attributes, lang});
        assert.ok(alt.length <= 1000, `${alt.length}`);
        assert.match(alt, /Not medical advice\.|No es consejo médico\./);
      });
    }
  }

  it('says everything in reading order where there is room', async () => {
    const {alt} = await make(facts, {facts: 'primary-uses origins'});
    const order = [
      'quick facts.',
      'Primary uses: Used for',
      'Origins: United States, 1970s[2].',
      'Evidence base: Reviews disagree[1, 10].',
    ];
    const places = [...order, 'Not medical advice.', 'Sources: [1] '].map((words) => alt.indexOf(words));
    assert.ok(places.every((place) => place >= 0));
    assert.deepEqual(
      places,
      [...places].sort((one, other) => one - other),
    );
  });

  it('ends with a whole sentence and says that there is more, where there is no room', () => {
    const content = pictureContent(evidence, {expanded: ''}, {today});
    const alt = altText(content, 'More there.');
    assert.match(alt, /\. Not medical advice\. More there\.$/);
  });

  it('never names a condition without its caution', () => {
    const content = pictureContent(evidence, {}, {today});
    for (let length = 100; length < 1000; length += 50) {
      const heading = 'x'.repeat(1000 - length);
      const alt = altText({...content, title: heading}, 'More.');
      if (alt.includes('Infant colic')) assert.match(alt, /Ask your child’s doctor first/);
    }
  });
});

describe('a snippet with a picture', () => {
  const pictures = [
    {
      name: 'therapy-quick-facts.en.light',
      tag: facts,
      attributes: {},
      language: 'en',
      theme: 'light',
      size: 'mail',
      width: 600,
      height: 612,
      alt: 'Quick facts. "Not medical advice."',
    },
  ] as const;
  const files = {base: '/files/', integrity: {}, pictures};

  it('is an image with size and text in a link to the page of the widget', () => {
    const code = snippet(facts, 'picture', {'heading-level': '3'}, files);
    const [, href, src, size, alt] =
      /^<a href="([^"]*)"><img src="([^"]*)" (width="\d+" height="\d+") alt="([^"]*)"><\/a>$/.exec(code) ?? [];
    assert.equal(href, '/files/embed/therapy-quick-facts.html?heading-level=3');
    assert.equal(src, '/files/pictures/therapy-quick-facts.en.light.png');
    assert.equal(size, 'width="600" height="612"');
    assert.equal(alt, 'Quick facts. &quot;Not medical advice.&quot;');
  });

  for (const [attributes, words] of [
    [{facts: 'origins'}, '--set "facts=origins"'],
    [{heading: 'Mine'}, '--set "heading=Mine"'],
    [{lang: 'es'}, '--lang es'],
    [{theme: 'dark'}, '--set "theme=dark"'],
  ] as [Attributes, string][]) {
    it(`names the command where there is no ready one: ${words}`, () => {
      assert.throws(
        () => snippet(facts, 'picture', attributes, files),
        new UsageError(
          `The files hold no picture of <${facts}> with these attributes. Make one: therapy-guide-widgets picture ${facts} ${words} -o picture.png`,
        ),
      );
    });
  }

  it('of a checker is refused', () => {
    assert.throws(() => snippet('therapy-contraindication-checker', 'picture', {}, files), /There is no picture of/);
  });
});

describe('the bytes of a picture', () => {
  it('are the same each time', async () => {
    const [one, other] = [await makePicture(request(facts, {}), tools), await makePicture(request(facts, {}), tools)];
    assert.equal(one.svg, other.svg);
    assert.deepEqual(await pngFile(one.drawing, tools), await pngFile(other.drawing, tools));
  });

  for (const [size, attributes] of [
    ['social', {condition: 'infant-colic'}],
    ['square', {}],
    ['wide', {condition: 'neck-pain', view: 'plot'}],
  ] as [SizeName, Attributes][]) {
    it(`of a PNG at twice the size are less than 200 kB, for ${size}`, async () => {
      const {drawing} = await make(evidence, attributes, {size: namedSizes[size]});
      const png = await pngFile(drawing, tools);
      assert.ok(png.length < 200_000, `${png.length}`);
    });
  }

  it('are never more than that: a PNG that has them is refused, and says what to leave out', async () => {
    const large = request(evidence, {view: 'plot', expanded: ''});
    const picture = await makePicture(large, tools);
    const refused =
      /^The PNG of <therapy-evidence-summary> has \d{3} kB; allowed are 200 kB\. Leave out expanded, all conditions but one \(condition="[a-z-]+"\)\.$/;
    await assert.rejects(picturePng(picture, large, tools), {message: refused});
  });
});
