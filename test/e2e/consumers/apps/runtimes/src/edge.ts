import {writeFileSync} from 'node:fs';
import {EdgeVM} from '@edge-runtime/vm';
import {build, type Format} from 'esbuild';
import {Miniflare} from 'miniflare';

type Entry = 'guide' | 'index' | 'server';

/** Where code runs near the reader, and what it is bundled for. */
interface Edge {
  /** The conditions of `exports` that its own tools set. */
  readonly conditions: readonly string[];
  readonly format: Format;
  /** The entries that it imports as its tools are, and those that need the condition `node` first. */
  readonly entries: readonly Entry[];
  readonly asNode: readonly Entry[];
  /** What a bundled handler answers. */
  readonly answer: (script: string) => Promise<string>;
}

const edges: Readonly<Record<string, Edge>> = {
  Cloudflare: {
    conditions: ['workerd', 'worker', 'browser'],
    format: 'esm',
    entries: ['guide'],
    asNode: ['guide', 'index', 'server'],
    async answer(script) {
      const flags = {compatibilityDate: '2026-01-01', compatibilityFlags: ['nodejs_compat']};
      const worker = new Miniflare({modules: true, script, ...flags});
      try {
        return await (await worker.dispatchFetch('https://page.invalid/')).text();
      } finally {
        await worker.dispose();
      }
    },
  },
  Vercel: {
    conditions: ['edge-light', 'worker'],
    format: 'iife',
    entries: ['guide'],
    asNode: ['guide', 'index'],
    answer(script) {
      const runtime = new EdgeVM();
      runtime.evaluate(script);
      return runtime.evaluate<Promise<string>>('handler.default.fetch().then((response) => response.text())');
    },
  },
};

/** Bundles a handler of requests that answers with what an entry says. */
async function bundle(entry: Entry, conditions: readonly string[], format: Format): Promise<string> {
  const {outputFiles} = await build({
    stdin: {
      contents: `import {read} from './dist/${entry}.js'; export default {fetch: async () => new Response(await read())};`,
      resolveDir: '.',
    },
    bundle: true,
    write: false,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    globalName: 'handler',
    external: ['buffer', 'node:*'],
    conditions: [...conditions],
    format,
  });
  return outputFiles[0]?.text ?? '';
}

/** What each entry says, by its name. */
async function answers({format, answer}: Edge, entries: readonly Entry[], conditions: readonly string[]) {
  const said: Partial<Record<Entry, string>> = {};
  for (const entry of entries) said[entry] = await answer(await bundle(entry, conditions, format));
  return said;
}

const results: Record<string, object> = {};
for (const [name, edge] of Object.entries(edges)) {
  const [first = ''] = edge.conditions;
  results[name] = await answers(edge, edge.entries, edge.conditions);
  results[`${name}, with the condition node`] = await answers(edge, edge.asNode, [first, 'node']);
}
writeFileSync('dist/edge.json', JSON.stringify(results, null, 2));
