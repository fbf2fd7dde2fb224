import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import heights from '../../src/snippets/frame-heights.json' with {type: 'json'};
import {languageTags} from '../../src/snippets/language-tags.js';
import {firstRows, isWidgetTag, widgetRow, widgets, widgetTags} from '../../src/widgets.js';
import {chapters} from '../../src/elements/article/chapters.js';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const nameOf = (tag: string) => tag.replace('therapy-', '');

const isManifest = (
  value: unknown,
): value is {modules: {declarations?: {tagName?: string; attributes?: {name: string; inheritedFrom?: object}[]}[]}[]} =>
  typeof value === 'object' && value !== null && 'modules' in value;

/** The attributes that the class of a widget adds to those of every widget. */
function ownAttributes(tag: string): string[] {
  const manifest: unknown = JSON.parse(read('dist/custom-elements.json'));
  assert.ok(isManifest(manifest));
  const declaration = manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .find(({tagName}) => tagName === tag);
  return (declaration?.attributes ?? []).filter(({inheritedFrom}) => !inheritedFrom).map(({name}) => name);
}

describe('the list of widgets', () => {
  it('has a row for each element that shows something', () => {
    const folders = readdirSync(path.join(root, 'src/elements')).filter((name) => name !== 'guide');
    assert.deepEqual(widgetTags.map(nameOf), folders.sort());
  });

  it('names each section once among the chapters', () => {
    const sections = chapters.map(({section}) => section);
    assert.deepEqual(sections, [...new Set(sections)]);
    assert.ok(widgets.filter(({standalone}) => !standalone).every(({section}) => sections.includes(section)));
  });

  for (const {tag, attributes = []} of firstRows) {
    it(`agrees with the other files of ${tag}`, () => {
      const name = nameOf(tag);
      assert.ok(existsSync(path.join(root, `src/entries/${tag}.ts`)), `src/entries/${tag}.ts`);
      assert.ok(existsSync(path.join(root, `stories/${name}.stories.ts`)), `stories/${name}.stories.ts`);
      assert.ok(read('src/index.ts').includes(`'./elements/${name}/${name}.js'`), 'src/index.ts');
      // Frameworks that use `ref` themselves take `reference`, which the table of the docs leaves out.
      assert.deepEqual(
        [...attributes].sort(),
        ownAttributes(tag)
          .filter((one) => one !== 'reference')
          .sort(),
      );
    });

    it(`has a height of ${tag} in every language`, () => {
      const row = Object.entries(heights).find(([one]) => one === tag)?.[1] ?? {};
      assert.deepEqual(Object.keys(row).sort(), [...languageTags].sort());
    });
  }

  it('is what the script of the article registers', () => {
    const imports = [...read('src/entries/therapy-article.ts').matchAll(/^import '\.\/(.*)\.js';$/gm)].map(
      ([, tag]) => tag,
    );
    const tags = new Set(chapters.flatMap((chapter) => chapter.widgets));
    assert.deepEqual(imports.sort(), [...tags].sort());
  });

  it('knows no name that every object inherits', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'therapy-guide', '']) {
      assert.equal(widgetRow(name), undefined);
      assert.equal(isWidgetTag(name), false);
    }
  });
});
