import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {modulesFolder} from '../build/generate.js';
import {root} from '../build/paths.js';
import {build, buildChanged} from './build.js';
import {endWith, Problem} from './problem.js';

/** Names the folder of the generated modules of another guide to the configuration of Storybook. */
const guideVariable = 'BUNDLED_GUIDE';

/**
 * Builds `dist`, and Storybook in it. With `--guide path/to/guide`, both are of that guide; Storybook is its documentation alone
 * then, because the steps in its stories are about the words of the bundled guide.
 */
function buildStorybook({guide}: {guide?: string | undefined}): void {
  if (guide === undefined) buildChanged();
  else build(['--guide', guide]);
  const command = [path.join(root, 'node_modules/storybook/dist/bin/dispatcher.js'), 'build', '--quiet'];
  const places = ['-c', 'stories/.storybook', '--output-dir', 'dist/storybook'];
  const ofGuide = guide === undefined ? {} : {[guideVariable]: modulesFolder(path.resolve(guide))};
  const {status} = spawnSync(process.execPath, [...command, ...places, ...(guide === undefined ? [] : ['--docs'])], {
    cwd: root,
    stdio: 'inherit',
    env: {...process.env, ...ofGuide},
  });
  if (status !== 0) throw new Problem('Storybook was not built.');
}

try {
  buildStorybook(parseArgs({options: {guide: {type: 'string'}}}).values);
} catch (error) {
  endWith(error);
}
