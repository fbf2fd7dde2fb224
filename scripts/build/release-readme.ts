import {execFileSync} from 'node:child_process';
import path from 'node:path';
import {firstRows} from '../../src/widgets.js';
import {readJson} from './built-file.js';
import {elementsOf, type Manifest} from './manifest-types.js';
import {dist} from './paths.js';

const commandLine = path.join(dist, 'cli/therapy-guide-widgets.js');

/**
 * The page of instructions in the archive of a release.
 *
 * @param folder the folder that the archive holds
 */
export function releaseReadme(folder: string): string {
  return `PUT A PIECE OF THE GUIDE ON YOUR SITE

1. Unpack the zip file. You get the folder ${folder}.

2. Upload the whole folder to the top level of your site. Most web
   hosts have a file manager for that. The top level is where your
   first page is. It is often called public_html, www or htdocs.

3. Test it. Open this address with the name of your own site in it:

   https://your-site.example/${folder}/embed/therapy-quick-facts.html

   You see a card with quick facts. If you do not, the folder is in
   another place, or its name has changed.

4. Paste this where the card should stand on your page. Use the part
   of your editor for HTML code. It is often called "Custom HTML",
   "Embed" or "Code".

${indented(snippet('element'))}

5. Open your page as a visitor would, and look at the card.

IF YOUR EDITOR REMOVES THE CODE

Paste this instead. If the page is on another site than the folder,
write the name of the site with the folder before both addresses,
as in step 3.

${indented(snippet('iframe'))}

THE OTHER WIDGETS

Write one of these names in place of therapy-quick-facts, at each
place where it stands. In an iframe, write its title anew too.

${widgetLines()}

therapy-cite also needs the number of a source: <therapy-cite ref="1">

IN SPANISH

Paste one more line above the others, and write lang="es" in the tag.

${indented(snippet('element', '--lang', 'es'))}

A NEW VERSION

Upload its folder beside the old one. Then change the number of the
version in what you pasted. The folder of the old version can go when
no page names it any more.

WHAT IS IN THE FOLDER

cdn         The scripts. cdn/lang has the languages besides English.
embed       The pages for iframes.
pictures    Pictures of the quick facts and of the evidence, for mail and
            posts. Those with "social" in their name are for link previews.
SHA256SUMS  The hash of each file. "sha256sum --check SHA256SUMS" tells
            whether a file is as we made it. cdn/integrity.json has the
            hashes that a browser can check.
LICENSE.txt, cdn/THIRD-PARTY.md
            The licenses.

There is no account, no key and no tracking. This is information, not
medical advice.
`;
}

/** A snippet as the command line prints it. The hashes are left out, because each widget has its own. */
function snippet(format: string, ...options: string[]): string {
  const words = [commandLine, 'snippet', 'therapy-quick-facts', '--format', format, ...options];
  const printed = execFileSync(process.execPath, words, {encoding: 'utf8'}).trim();
  return printed.replace(/ (integrity|crossorigin)="[^"]*"/g, '');
}

function indented(text: string): string {
  return text.replace(/^/gm, '   ');
}

/** Each widget with its summary. */
function widgetLines(): string {
  const elements = elementsOf(readJson<Manifest>('custom-elements.json'));
  return firstRows
    .map(
      ({tag}) =>
        `   ${tag}\n      ${elements.find(({tagName}) => tagName === tag)?.summary?.replaceAll('`', '') ?? ''}`,
    )
    .join('\n');
}
