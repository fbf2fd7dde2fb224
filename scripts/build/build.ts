import {existsSync, rmSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {writeBillOfMaterials} from './bill-of-materials.js';
import {buildCdn} from './build-cdn.js';
import {buildEmbeds} from './build-embeds.js';
import {buildCommandLine} from './build-for-node.js';
import {buildPackage, buildTypes} from './build-package.js';
import {buildPreview} from './build-preview.js';
import {buildPictures} from './build-pictures.js';
import {writeIntegrity} from './built-file.js';
import {buildDocs} from './docs.js';
import {writeDownloads} from './downloads.js';
import {writeFrameworkTypes} from './framework-types.js';
import {generateGuide, generateGuides} from './generate.js';
import {parseWholeGuide} from './guide-folder.js';
import {writeManifest} from './manifest.js';
import {dist} from './paths.js';
import {writeReleaseArchive} from './release-archive.js';
import {buildSite} from './site.js';
import {buildWordPressPlugin} from './wordpress/build-plugin.js';
import {writeGuides} from './write-guides.js';

/** `npm run build -- --guide path/to/guide` bundles the guide in that folder in place of the one in `data/`: see docs/network-of-clinics.md. */
const {values: options} = parseArgs({options: {guide: {type: 'string'}}});
const guideFolder = options.guide && path.resolve(options.guide);

const guide = guideFolder && generateWhole(guideFolder);
rmSync(dist, {recursive: true, force: true});
generateGuides();
await buildPackage(guide);
buildTypes();
await buildCdn(guide);
writeIntegrity();
writeGuides(guideFolder);
writeManifest();
writeFrameworkTypes();
await buildCommandLine(guide);
await buildPreview();
await buildPictures(guide);
await buildEmbeds(guide);
await buildWordPressPlugin(guide);
await buildSite(guide);
await buildDocs();
writeReleaseArchive();
writeDownloads();
writeBillOfMaterials();

/** What is wrong with a guide, its author has to mend: a stack would hide it. What was built before stays. */
function generateWhole(folder: string): string {
  try {
    if (!existsSync(folder)) throw new Error(`--guide is "${folder}", and there is no such folder.`);
    parseWholeGuide(folder);
    return generateGuide(folder);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
