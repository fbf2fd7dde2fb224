import {existsSync} from 'node:fs';
import type {BrowserLauncher} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {playwrightLauncher} from '@web/test-runner-playwright';
import * as puppeteer from 'puppeteer-core';
import {browserFlags} from '../../scripts/tools/browser-flags.js';
import {provideEngine, type Engine} from '../../scripts/tools/engines.js';
import {endWith} from '../../scripts/tools/problem.js';
import {webkitLauncher} from './webkit-launcher.js';

const launchers: Record<Engine, (executablePath: string) => BrowserLauncher> = {
  chromium: (executablePath) =>
    playwrightLauncher({product: 'chromium', launchOptions: {executablePath, args: browserFlags}}),
  firefox: (executablePath) =>
    chromeLauncher({puppeteer, concurrency: 1, launchOptions: {browser: 'firefox', executablePath}}),
  webkit: (executablePath) => webkitLauncher(executablePath),
};

/** What starts an engine, which is installed first where that can be done; else the run ends with a sentence. */
export async function engine(name: Engine): Promise<BrowserLauncher> {
  const executablePath = await provideEngine(name).catch(endWith);
  return launchers[name](executablePath);
}
