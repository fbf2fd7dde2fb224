import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fontFamily} from '../picture/layout/picture-layout.js';
import {fontFiles, type PictureTools} from '../picture/picture-tools.js';
import {UsageError} from '../snippets/usage-error.js';

/** The packages that a picture needs, with the versions that this one was tried with. */
const packages = {satori: '0.63', '@resvg/resvg-wasm': '2.6', 'inter-ui': '4.1'} as const;

const {resolve} = createRequire(import.meta.url);

/**
 * Loads what lays a picture out and draws it.
 *
 * @throws {UsageError} where a package is not installed
 */
export async function loadPictureTools(): Promise<PictureTools> {
  checkInstalled();
  const [{default: satori}, {initWasm, Resvg}] = await Promise.all([import('satori'), import('@resvg/resvg-wasm')]);
  await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const fonts = ([400, 600] as const).map((weight) => ({
    name: fontFamily,
    weight,
    style: 'normal' as const,
    data: readFileSync(resolve(`inter-ui/${fontFiles[weight]}`)),
  }));
  return {satori, Resvg, fonts};
}

function checkInstalled(): void {
  const missing = Object.keys(packages).filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  const wanted = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
  throw new UsageError(
    `A picture needs packages that are not installed: ${missing.join(', ')}. Install them beside this one: npm install ${wanted.join(' ')}`,
  );
}

function isInstalled(name: string): boolean {
  try {
    resolve(`${name}/package.json`);
    return true;
  } catch (error) {
    // A package whose exports keep its package.json to itself is there too.
    return error instanceof Error && 'code' in error && error.code === 'ERR_PACKAGE_PATH_NOT_EXPORTED';
  }
}
