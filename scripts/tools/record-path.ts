import {writeFileSync} from 'node:fs';
import {availableParallelism, platform} from 'node:os';
import path from 'node:path';
import {format, resolveConfig} from 'prettier';
import {root} from '../build/paths.js';
import {buildChanged} from './build.js';
import {endWith} from './problem.js';
import {walkTutorial, type WalkedStep} from './walk-tutorial.js';

/** `npm run record:path` follows the tutorial, and writes what each step showed and how long it took. */
const file = path.join(root, 'docs/from-new-to-page.md');

async function record(): Promise<void> {
  buildChanged();
  const text = pageOf(await walkTutorial());
  writeFileSync(file, await format(text, {...(await resolveConfig(file)), filepath: file}));
  console.log(`${path.relative(root, file)} is written.`);
}

function pageOf(steps: readonly WalkedStep[]): string {
  const total = steps.reduce((sum, {seconds}) => sum + seconds, 0);
  const today = new Date().toISOString().slice(0, 10);
  return `---
group: Guides
order: 505
nav: The tutorial, recorded
---

# From an empty folder to a widget on a page

<!-- Made by \`npm run record:path\`. Do not edit. -->

A recording of [the tutorial](write-a-guide.md), made on ${today} by a script that types what it says, with the package as npm packs it in place of the published one. All steps together took
${total.toFixed(1)} seconds, without the writing and the reading: on ${availableParallelism()} cores, ${platform()}, Node ${process.version}. \`npm run record:path\` makes it anew.

| Step | Seconds |
| --- | ---: |
${steps.map(({does, seconds}, index) => `| ${index + 1}. ${does} | ${seconds.toFixed(1)} |`).join('\n')}

${steps.map(stepText).join('\n\n')}
`;
}

function stepText({does, command, shown, seconds}: WalkedStep, index: number): string {
  const typed = command === undefined ? '' : `$ ${command}\n`;
  return `## ${index + 1}. ${does}

\`\`\`text
${typed}${shown}
\`\`\`

${seconds.toFixed(1)} s`;
}

record().catch(endWith);
