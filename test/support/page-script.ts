import {readFileSync} from 'node:fs';
import {transformWithOxc} from 'vite';

/** A script that a test page loads, without its types. */
export async function pageScript(file: string): Promise<string> {
  const {code} = await transformWithOxc(readFileSync(file, 'utf8'), file, {sourcemap: false});
  return code;
}
