import path from 'node:path';
import {build} from 'vite';

let script: Promise<string> | undefined;

/** `page/` as one script. Playwright passes functions as text, which does not work for functions that call others. */
export function pageScript(): Promise<string> {
  script ??= bundle();
  return script;
}

async function bundle(): Promise<string> {
  const input = path.resolve(import.meta.dirname, '../page/index.ts');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {write: false, target: 'es2022', rolldownOptions: {input, output: {format: 'iife'}}},
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  return outputs.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
}
