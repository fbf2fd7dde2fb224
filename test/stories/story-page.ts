import type {Browser, Page} from 'playwright-core';
import type {ArgTypes, Args} from './story-args.js';

/** What Storybook reports at the end of a story. */
interface FinishedStory {
  status: string;
  reporters?: {type: string; result?: {violations?: {id: string; nodes: {html: string}[]}[]}}[];
}

interface PreparedStory {
  argTypes: ArgTypes;
}

interface StorybookWindow {
  __STORYBOOK_ADDONS_CHANNEL__?: {
    last: ((event: 'storyFinished') => [FinishedStory] | undefined) &
      ((event: 'storyPrepared') => [PreparedStory] | undefined);
    once: (event: string, listener: () => void) => void;
    emit: (event: string, change: {storyId: string; updatedArgs: Args}) => void;
  };
}

/** Lends pages to tests and takes them back: a used page has the scripts of Storybook in its cache. */
export class PagePool {
  readonly #idle: Page[] = [];

  constructor(readonly browser: Browser) {}

  async use(task: (page: Page) => Promise<void>): Promise<void> {
    const page = this.#idle.pop() ?? (await this.browser.newPage({deviceScaleFactor: 1}));
    await page.setViewportSize({width: 800, height: 1000});
    await page.emulateMedia({reducedMotion: 'reduce', forcedColors: 'none'});
    try {
      await task(page);
    } finally {
      page.removeAllListeners();
      this.#idle.push(page);
    }
  }
}

/** Collects the errors of a page from now on. */
export function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({message}) => errors.push(message));
  page.on('console', (line) => {
    if (line.type() === 'error') errors.push(line.text());
  });
  return errors;
}

/** Opens a story, and returns its faults once its play function and its accessibility check have ended. */
export async function playStory(page: Page, address: string, id: string): Promise<string[]> {
  await page.goto(`${address}iframe.html?id=${id}&viewMode=story`);
  const finished = await page.waitForFunction(
    () => (window as unknown as StorybookWindow).__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished')?.[0],
  );
  return faultsOf((await finished.jsonValue()) as FinishedStory);
}

/** What Storybook knows of the args of the open story, by name. */
export function argTypesOf(page: Page): Promise<ArgTypes> {
  return page.evaluate(() => {
    const [story] = (window as unknown as StorybookWindow).__STORYBOOK_ADDONS_CHANNEL__?.last('storyPrepared') ?? [];
    return story?.argTypes ?? {};
  });
}

/** Updates the args of the open story, as its controls do, and waits until the story has rendered. */
export async function updateArgs(page: Page, storyId: string, updatedArgs: Args): Promise<void> {
  await page.evaluate(
    (change) =>
      new Promise<void>((resolve) => {
        const channel = (window as unknown as StorybookWindow).__STORYBOOK_ADDONS_CHANNEL__;
        channel?.once('storyRendered', resolve);
        channel?.emit('updateStoryArgs', change);
      }),
    {storyId, updatedArgs},
  );
}

function faultsOf({status, reporters = []}: FinishedStory): string[] {
  const violations = reporters
    .filter(({type}) => type === 'a11y')
    .flatMap(({result}) => result?.violations ?? [])
    .map(({id, nodes}) => `${id}: ${nodes[0]?.html}`);
  return status === 'success' ? violations : [status, ...violations];
}
