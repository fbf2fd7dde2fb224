import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {dist, root} from '../build/paths.js';

const commandLine = path.join(dist, 'cli/therapy-guide-widgets.js');

/**
 * A snippet of the quick facts as a block of Markdown. The command line prints it; its hash changes with the code and is left out.
 *
 * @param options further options of the command `snippet`
 */
export function snippetBlock(...options: string[]): string {
  const args = [commandLine, 'snippet', 'therapy-quick-facts', ...options];
  const printed = execFileSync(process.execPath, args, {encoding: 'utf8'}).trim();
  return htmlBlock(printed.replace(/ (integrity|crossorigin)="[^"]*"/g, ''));
}

/** The script with all widgets, and what stands below it, as a block of Markdown. */
export function scriptBlock(...tags: readonly string[]): string {
  const {name, version} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Record<string, string>;
  const script = `<script type="module" src="/${name}-${version}/cdn/therapy-widgets.js"></script>`;
  return htmlBlock([script, ...tags.map((tag) => `<${tag}></${tag}>`)].join('\n'));
}

function htmlBlock(html: string): string {
  return ['```html', html, '```'].join('\n');
}
