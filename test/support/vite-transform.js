import {createServer} from 'vite';
import {sectionFiles} from '../../scripts/section-files.js';

const transformed = /\.([cm]?[jt]s|json)$/;

/**
 * Serves every module of a test through Vite, so that tests run what the build runs. Built files (`/dist/`) stay as they are.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function viteTransform() {
  /** @type {import('vite').ViteDevServer} */
  let vite;
  return {
    name: 'vite-transform',

    async serverStart({config, fileWatcher}) {
      vite = await createServer({
        configFile: false,
        root: config.rootDir,
        appType: 'custom',
        clearScreen: false,
        logLevel: 'warn',
        plugins: [leaveRunnersOwnModules, sectionFiles()],
        server: {middlewareMode: true, hmr: false, ws: false, watch: null, preTransformRequests: false},
        optimizeDeps: {noDiscovery: true, include: []},
      });
      fileWatcher.on('change', (file) => {
        for (const module of vite.moduleGraph.getModulesByFile(file) ?? []) vite.moduleGraph.invalidateModule(module);
      });
    },

    async serverStop() {
      await vite.close();
    },

    async serve(context) {
      if (!isSource(context.path, context.url) || isData(context)) return undefined;
      const result = await vite.transformRequest(moduleId(context.url));
      return result ? {body: result.code + inlineMap(result.map), type: 'js'} : undefined;
    },
  };
}

/** The runner's client is served by the runner; Vite would rewrite its address. */
const leaveRunnersOwnModules = {
  name: 'leave-runners-own-modules',
  enforce: /** @type {const} */ ('pre'),
  resolveId: (/** @type {string} */ id) => (id.startsWith('/__web-') ? {id, external: true} : null),
};

/**
 * @param {string} path
 * @param {string} url
 */
function isSource(path, url) {
  if (path.startsWith('/__w') || path.startsWith('/dist/')) return false;
  return transformed.test(path) || url.includes('&module.js') || path.startsWith('/@id/') || path.startsWith('/@fs/');
}

/**
 * A JSON file that a test fetches stays JSON; one that it imports becomes a module.
 *
 * @param {import('koa').Context} context
 */
function isData({path, headers}) {
  return path.endsWith('.json') && headers['sec-fetch-dest'] === 'empty';
}

/** @param {string} address */
function moduleId(address) {
  const url = new URL(address, 'http://localhost');
  url.searchParams.delete('wtr-session-id');
  const query = url.search.replaceAll('=&', '&').replace(/=$/, '');
  return decodeURI(url.pathname).replace(/^\/@id\/(__x00__)?/, (_start, zero) => (zero ? '\0' : '')) + query;
}

/** @param {import('vite').TransformResult['map']} map */
function inlineMap(map) {
  if (!map || !('mappings' in map) || !map.mappings) return '';
  return `\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(JSON.stringify(map)).toString('base64')}`;
}
