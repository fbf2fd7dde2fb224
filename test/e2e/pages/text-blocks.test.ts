import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import path from 'node:path';
import {describe, it} from 'node:test';
import {widgetRow, widgetTags, type Tag} from '../../../src/widgets.js';
import {suiteBrowser} from '../../support/visitor.js';
import {tagFor} from '../hosts/hosts.js';
import {suiteHosts} from '../hosts/server.js';

const cli = path.resolve(import.meta.dirname, '../../../dist/cli/therapy-guide-widgets.js');

/** A citation stands in a block of the page and has none of its own. */
const tags = widgetTags.filter((tag) => tag !== 'therapy-cite');

/** The box of a widget has a padding, so that lines break elsewhere. */
const room = 1.1;

/** The words of a widget, with or without the script that replaces them. */
function pageOf(tag: Tag, script: string, style = 'body{line-height:1.5}'): string {
  const required = Object.entries(widgetRow(tag)?.required ?? {}).flatMap(([name, value]) => [
    '--set',
    `${name}=${value}`,
  ]);
  const snippet = execFileSync(process.execPath, [cli, 'snippet', tag, '--format', 'content', ...required], {
    encoding: 'utf8',
  });
  return `<!doctype html><html lang="en"><title>${tag}</title><link rel="stylesheet" href="data:text/css,${style}">
    <body>${snippet.replaceAll(/<script.*?<\/script>|<link.*?>/gs, '')}${script}`;
}

/** Keeps all shadow roots, closed ones too. */
const keepRoots = `
  window.roots = [document];
  const {attachShadow} = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    window.roots.push(root);
    return root;
  };`;

/** The area of the largest block of text that shows, as browsers measure it: the box around its lines, in square pixels. */
const largestBlock = `(() => {
  const isInline = (element) => getComputedStyle(element).display.startsWith('inline');
  const blockOf = (element) => (element.parentElement && isInline(element) ? blockOf(element.parentElement) : element);
  const lines = new Map();
  for (const root of window.roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const {currentNode: text} = walker;
      if (!text.data.trim() || !text.parentElement?.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const block = blockOf(text.parentElement);
      lines.set(block, [...(lines.get(block) ?? []), ...range.getClientRects()]);
    }
  }
  const areas = [...lines.values()].filter((boxes) => boxes.length > 0).map((boxes) => {
    const width = Math.max(...boxes.map(({right}) => right)) - Math.min(...boxes.map(({left}) => left));
    const height = Math.max(...boxes.map(({bottom}) => bottom)) - Math.min(...boxes.map(({top}) => top));
    return width * height;
  });
  return Math.max(...areas);
})()`;

const script = tagFor('therapy-widgets.js');
const card = 'therapy-quick-facts';

describe('the largest block of text of a widget', {timeout: 120_000}, () => {
  const browser = suiteBrowser();
  const server = suiteHosts({
    ...Object.fromEntries(tags.map((tag) => [`/words/${tag}.html`, pageOf(tag, '')])),
    ...Object.fromEntries(tags.map((tag) => [`/widget/${tag}.html`, pageOf(tag, script)])),
    '/words/plain.html': pageOf(card, '', ''),
    '/widget/plain.html': pageOf(card, script, ''),
  });

  /** The area for a page with the words alone, and with the widget. */
  async function areasOn(name: string, tag: Tag, width: number): Promise<{words: number; widget: number}> {
    const page = await browser().newPage({viewport: {width, height: 844}});
    await page.addInitScript({content: keepRoots});
    await page.goto(`${server().address}/words/${name}.html`);
    const words = Number(await page.evaluate(largestBlock));
    await page.goto(`${server().address}/widget/${name}.html`);
    await page.waitForSelector(`${tag}:state(ready)`, {state: 'attached'});
    const widget = Number(await page.evaluate(largestBlock));
    await page.close();
    return {words, widget};
  }

  for (const width of [390, 1280]) {
    it(`of the quick facts is not larger than the words it replaces on a page without styles: ${width} px`, async () => {
      const {words, widget} = await areasOn('plain', card, width);
      assert.ok(widget <= words, `${Math.round(widget)} px² in place of ${Math.round(words)} px²`);
    });
  }

  for (const tag of tags) {
    for (const width of [390, 1280]) {
      it(`of <${tag}> is not larger than the words it replaces: ${width} px`, async () => {
        const {words, widget} = await areasOn(tag, tag, width);
        assert.ok(
          words > 0 && widget <= words * room,
          `${Math.round(widget)} px² in place of ${Math.round(words)} px²`,
        );
      });
    }
  }
});
