import {initWasm, Resvg} from '@resvg/resvg-wasm';
import rasterizer from '@resvg/resvg-wasm/index_bg.wasm?url';
import semibold from 'inter-ui/web/Inter-SemiBold.woff2?url';
import regular from 'inter-ui/web/Inter-Regular.woff2?url';
import satori from 'satori';
import {fontFamily} from '../../src/picture/layout/picture-layout.js';
import type {PictureTools} from '../../src/picture/picture-tools.js';

let loading: Promise<PictureTools> | undefined;

/** What draws pictures; it is loaded once, and again where loading failed. */
export function loadPictureTools(): Promise<PictureTools> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<PictureTools> {
  const [fonts] = await Promise.all([Promise.all([font(400, regular), font(600, semibold)]), initRasterizer()]);
  return {satori, Resvg, fonts};
}

let rasterizerReady = false;

/** It can be started only once. */
async function initRasterizer(): Promise<void> {
  if (rasterizerReady) return;
  await initWasm(await bytesOf(rasterizer));
  rasterizerReady = true;
}

async function font(weight: 400 | 600, address: string) {
  return {name: fontFamily, weight, style: 'normal' as const, data: await bytesOf(address)};
}

async function bytesOf(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The part of this page that draws pictures did not load (${response.status}).`);
  return response.arrayBuffer();
}
