import {execFileSync} from 'node:child_process';
import path from 'node:path';
import {dist, root} from './paths.js';

/** Writes what reaches a reader's browser as CycloneDX, without a date, so that the same sources give the same file. */
export function writeBillOfMaterials(): void {
  const tool = 'node_modules/@cyclonedx/cyclonedx-npm/bin/cyclonedx-npm-cli.js';
  const options = ['--package-lock-only', '--output-reproducible', '--omit', 'dev', 'optional', 'peer'];
  const output = ['--spec-version', '1.6', '--output-file', path.join(dist, 'sbom.cdx.json')];
  execFileSync(process.execPath, [tool, ...options, ...output], {cwd: root, stdio: ['ignore', 'ignore', 'inherit']});
}
