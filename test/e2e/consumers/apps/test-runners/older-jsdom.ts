import {populateGlobal, type Environment} from 'vitest/runtime';

/** The environment of Vitest for jsdom, with the version that the project names: Vitest itself takes the newest installed. */
const olderJsdom: Environment = {
  name: 'older-jsdom',
  viteEnvironment: 'client',
  async setup(global: Record<PropertyKey, unknown>, {installedAs}: {installedAs?: string}) {
    const {JSDOM} = (await import(String(installedAs))) as typeof import('jsdom');
    const {window} = new JSDOM('<!doctype html>', {url: 'http://localhost:3000', pretendToBeVisual: true});
    const {keys, originals} = populateGlobal(global, window, {bindFunctions: true});
    return {
      teardown() {
        window.close();
        for (const key of keys) delete global[key];
        for (const [key, value] of originals) global[key] = value;
      },
    };
  },
};

export default olderJsdom;
