import path from 'node:path';
import type {InlineConfig, Plugin} from 'vite';
import {build} from 'vite';
import type {GuideContent} from './guide-content.js';
import {benchFolder} from './paths.js';
import type {Kind, Peer} from './peers.js';
import {tagOf} from './peers.js';

type BundledPeer = Peer & {module: string};

const entry = 'virtual:page';

/** Bundles a peer for some kinds of work into `page.js`, and `page.css` where the library has styles. */
export async function buildPeer(
  peer: BundledPeer,
  work: readonly Kind[],
  content: GuideContent,
  folder: string,
): Promise<void> {
  const source = entrySource(peer, work, content);
  await build({
    configFile: false,
    root: benchFolder,
    logLevel: 'error',
    define: {'process.env.NODE_ENV': '"production"'},
    plugins: [virtualEntry(source)],
    build: {outDir: folder, emptyOutDir: true, target: 'es2022', modulePreload: false, license: false, ...oneFile},
  });
}

const oneFile: InlineConfig['build'] = {
  rolldownOptions: {
    input: {page: entry},
    output: {
      entryFileNames: 'page.js',
      assetFileNames: 'page[extname]',
      codeSplitting: false,
      minify: true,
      comments: false,
    },
  },
};

/** The module that joins the peer, its adapter, its library's elements and the work. */
function entrySource(peer: BundledPeer, work: readonly Kind[], content: GuideContent): string {
  const {module, adapter = 'plain', theme, elements = {}} = peer;
  const sideEffects = [...(theme ? [theme] : []), ...new Set(work.flatMap((kind) => elements[kind] ?? []))];
  const calls = work.map((kind) => `\${${kind}(${JSON.stringify(content[kind])}, template, adapter)}`);
  return `
    ${sideEffects.map((name) => `import '${name}';`).join('\n')}
    import createFactory from '/peers/${module}.ts';
    import plain from '/adapters/plain.ts';
    import own from '/adapters/${adapter}.ts';
    ${work.map((kind) => `import ${kind} from '/workloads/${kind}.ts';`).join('\n')}
    const render = (template, adapter) => template\`${calls.join('')}\`;
    window.make = createFactory({render, adapter: {...plain, ...own}, tag: '${tagOf[work[0] ?? 'card']}'});`;
}

function virtualEntry(source: string): Plugin {
  return {
    name: 'virtual-entry',
    resolveId: (id) => {
      if (id === entry) return `\0${entry}`;
      return /^\/(peers|adapters|workloads)\//.test(id) ? path.join(benchFolder, id) : undefined;
    },
    load: (id) => (id === `\0${entry}` ? source : undefined),
  };
}
