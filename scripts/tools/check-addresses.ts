import {readFileSync} from 'node:fs';
import path from 'node:path';
import {root} from '../build/paths.js';
import {missingAddresses} from './missing-addresses.js';
import {endWith, Problem} from './problem.js';

/** Keeps a release from going out without the addresses at which its users find the code and report a fault. */
try {
  const missing = missingAddresses(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as object);
  if (missing.length > 0) {
    throw new Problem(
      `package.json has no ${missing.join(', no ')}. Add each with an address of this project, then release again.`,
    );
  }
} catch (error) {
  endWith(error);
}
