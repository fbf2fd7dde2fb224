import {existsSync, readdirSync} from 'node:fs';
import {provideHeadlessBrowser} from './browser.js';
import {hasPackages, installPackages} from './packages.js';
import {Problem} from './problem.js';
import {canRun, program} from './programs.js';

/** The engines in which elements are tested. */
export type Engine = 'chromium' | 'firefox' | 'webkit';

/** Folders of WebKitGTK's browser below that of the machine's libraries, the newest first. */
const webkits = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'];

/** Path of an engine's browser, which is installed first where it is missing. */
export async function provideEngine(name: Engine): Promise<string> {
  if (name === 'chromium') return provideHeadlessBrowser();
  return name === 'firefox'
    ? findOrInstall(firefox, 'Firefox', ['firefox-esr'])
    : findOrInstall(miniBrowser, 'WebKitGTK', ['webkit2gtk-driver', 'xvfb']);
}

function findOrInstall(find: () => string | undefined, name: string, packages: readonly string[]): string {
  const found = find() ?? installed(find, name, packages);
  if (found) return found;
  throw new Problem(
    `${name} is not here, and could not be installed. On Debian, as root: apt-get install ${packages.join(' ')}`,
  );
}

function installed(find: () => string | undefined, name: string, packages: readonly string[]): string | undefined {
  if (!hasPackages()) return undefined;
  console.error(`Installing ${name} with apt-get, because elements are tested in it and it is not here.`);
  installPackages(packages);
  return find();
}

function firefox(): string | undefined {
  const named = process.env['FIREFOX_PATH'];
  return named && canRun(named) ? named : (program('firefox-esr') ?? program('firefox'));
}

/** WebKitGTK's browser, where its driver and a screen for it are too. */
function miniBrowser(): string | undefined {
  const complete = program('WebKitWebDriver') && (process.env['DISPLAY'] ?? program('Xvfb'));
  if (!complete || !existsSync('/usr/lib')) return undefined;
  const folders = readdirSync('/usr/lib').filter((name) => name.includes('linux-gnu'));
  return folders
    .flatMap((folder) => webkits.map((version) => `/usr/lib/${folder}/${version}/MiniBrowser`))
    .find((file) => existsSync(file));
}
