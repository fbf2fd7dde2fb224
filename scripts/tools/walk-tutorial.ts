import {spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {chromium, type Browser} from 'playwright-core';
import {preview as servePages} from 'vite';
import {root} from '../build/paths.js';
import {browserFlags} from './browser-flags.js';
import {provideBrowser} from './browser.js';
import {Problem} from './problem.js';
import {readTutorial} from './tutorial.js';

/** One step of the tutorial, as it went. */
export interface WalkedStep {
  /** What the reader does. */
  does: string;
  /** What is typed in the terminal, if anything is. */
  command?: string;
  /** What the terminal printed, or what the page showed. */
  shown: string;
  seconds: number;
}

/**
 * Follows the tutorial from an empty folder to a widget on a page, with the package as npm packs it. Needs a built `dist`, and a
 * registry for what the package depends on.
 *
 * @throws {Problem} when a step does not show what it should
 */
export async function walkTutorial(): Promise<WalkedStep[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tutorial-'));
  const browser = await chromium.launch({executablePath: await provideBrowser(), args: [...browserFlags]});
  try {
    const archive = pack(folder);
    const walk = new Walk(folder, browser);
    await walk.install(archive);
    await walk.write();
    await walk.build();
    await walk.show();
    return walk.steps;
  } finally {
    await browser.close();
    rmSync(folder, {recursive: true, force: true});
  }
}

/** The tutorial on its way. */
class Walk {
  readonly steps: WalkedStep[] = [];
  private readonly tutorial = readTutorial();

  constructor(
    private readonly folder: string,
    private readonly browser: Browser,
  ) {}

  async install(archive: string): Promise<void> {
    const {init, install, create} = this.tutorial;
    await this.note('Install the package in an empty folder', `${init}\n$ ${install}`, () => {
      this.run(init);
      return this.run(install.replace('therapy-guide-widgets', archive));
    });
    await this.note('Write the start of a guide', create, () => this.run(create));
  }

  async write(): Promise<void> {
    const {preview, citations, notes, quickFacts} = this.tutorial;
    await withPreview(this.folder, preview, this.browser, async ({open, factsWith}) => {
      await this.note('Open the preview', preview, async () => {
        await open();
        return factsWith('Replace this with who began it, and when.');
      });
      await this.note('Save quick-facts.md and the references, and look at the preview', undefined, () => {
        this.save('nap-therapy/references.json', citations);
        this.save('nap-therapy/references.md', notes);
        this.save('nap-therapy/quick-facts.md', quickFacts);
        return factsWith('A clockmaker, in 1901');
      });
    });
  }

  async build(): Promise<void> {
    const {build, fault, quickFacts} = this.tutorial;
    this.save('nap-therapy/quick-facts.md', quickFacts.replace('[1]', '[9]'));
    await this.note('Build the guide where a reference is missing', build, () => {
      const said = this.run(build, 1);
      if (said.replaceAll('\\', '/').startsWith(fault)) return said;
      throw new Problem(`The tutorial shows "${fault}", not: ${said}`);
    });
    this.save('nap-therapy/quick-facts.md', quickFacts);
    await this.note('Mend it, and build again', build, () => this.run(build));
  }

  async show(): Promise<void> {
    await this.note('Save page.html, and open it from a web server', undefined, () => {
      this.save('page.html', this.tutorial.page);
      return openPage(this.folder, this.browser);
    });
  }

  /** Notes what a step showed, and how long it took. */
  private async note(does: string, command: string | undefined, step: () => string | Promise<string>): Promise<void> {
    const start = performance.now();
    const shown = await step();
    const seconds = (performance.now() - start) / 1000;
    this.steps.push({does, shown, seconds, ...(command !== undefined && {command})});
  }

  /** What a command printed. */
  private run(command: string, expected = 0): string {
    const [program = '', ...words] = command.split(' ');
    const {status, stdout, stderr} = spawnSync(program, words, {cwd: this.folder, encoding: 'utf8', env, ...shell});
    if (status !== expected) throw new Problem(`${command} ended with ${status}.\n${stdout}${stderr}`);
    return `${stdout}${stderr}`.trim();
  }

  private save(name: string, text: string): void {
    writeFileSync(path.join(this.folder, name), text);
  }
}

/** The package as it would be published. */
function pack(folder: string): string {
  const packed = spawnSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    ...shell,
  });
  const [file] = packed.status === 0 ? (JSON.parse(packed.stdout) as {filename: string}[]) : [];
  if (!file) throw new Problem(`npm pack failed.\n${packed.stderr}`);
  return `./${file.filename}`;
}

/** On Windows, npm is a script of the shell. */
const shell = {shell: process.platform === 'win32'};

/** Nothing is asked, and what npm has in its cache is not fetched again. */
const env = {
  ...process.env,
  npm_config_yes: 'true',
  npm_config_loglevel: 'notice',
  npm_config_prefer_offline: 'true',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
};

/** The page of a preview. */
interface PreviewPage {
  open: () => Promise<unknown>;
  /** Waits for words in the quick facts, and gives what the page says and what they show. */
  factsWith: (words: string) => Promise<string>;
}

async function withPreview(
  folder: string,
  command: string,
  browser: Browser,
  visit: (page: PreviewPage) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage();
  const [program = '', ...words] = `${command} --port 0`.split(' ');
  const server = spawn(program, words, {cwd: folder, env, detached: process.platform !== 'win32', ...shell});
  try {
    await visit({
      open: async () => page.goto(await addressFrom(server.stdout)),
      factsWith: async (text) => {
        const facts = page.locator(`.widgets > ${factsOnPage}`);
        await facts.getByText(text).waitFor();
        return `${await page.locator('#summary').innerText()}\n${await facts.innerText()}`;
      },
    });
  } finally {
    // npx starts the command as its child; a terminal sends Ctrl-C to both.
    if (server.pid !== undefined && process.platform !== 'win32') process.kill(-server.pid, 'SIGINT');
    else server.kill();
  }
}

const factsOnPage = 'therapy-quick-facts:state(ready) [part~="base"]';

/** The address in what the preview prints; it goes on printing. */
function addressFrom(output: NodeJS.ReadableStream): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    output.on('data', (part) => {
      said += String(part);
      const found = /http:\S+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
    output.on('end', () => reject(new Problem(`The preview gave no address: ${said}`)));
  });
}

async function openPage(folder: string, browser: Browser): Promise<string> {
  const server = await servePages({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    build: {outDir: '.'},
    preview: {port: 0, host: '127.0.0.1'},
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}page.html`);
    const facts = page.locator(factsOnPage);
    await facts.getByText('A clockmaker, in 1901').waitFor();
    return await facts.innerText();
  } finally {
    await server.close();
  }
}
