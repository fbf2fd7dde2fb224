import {rmSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {writeBillOfMaterials} from './bill-of-materials.js';
import {buildCdn} from './build-cdn.js';
import {buildEmbeds} from './build-embeds.js';
import {buildCommandLine} from './build-for-node.js';
import {buildPackage, buildTypes} from './build-package.js';
import {writeIntegrity} from './built-file.js';
import {writeDownloads} from './downloads.js';
import {writeFrameworkTypes} from './framework-types.js';
import {generateGuide, generateGuides} from './generate.js';
import {writeManifest} from './manifest.js';
import {dist} from './paths.js';
import {writeReleaseArchive} from './release-archive.js';
import {buildSite} from './site.js';
import {writeGuides} from './write-guides.js';

/** `npm run build -- --guide path/to/guide` bundles the guide in that folder in place of the one in `data/`. */
const {values: options} = parseArgs({options: {guide: {type: 'string'}}});
const guideFolder = options.guide && path.resolve(options.guide);

rmSync(dist, {recursive: true, force: true});
generateGuides();
const guide = guideFolder && generateGuide(guideFolder);
await buildPackage(guide);
buildTypes();
await buildCdn(guide);
writeIntegrity();
writeGuides(guideFolder);
writeManifest();
writeFrameworkTypes();
await buildCommandLine(guide);
await buildEmbeds(guide);
await buildSite(guide);
writeReleaseArchive();
writeDownloads();
writeBillOfMaterials();
