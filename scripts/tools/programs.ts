import {accessSync, constants} from 'node:fs';
import path from 'node:path';

/** Whether a file is a program that this user may run. */
export function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Every place on the search path where a program of this name would be. */
export function onPath(name: string): string[] {
  return (process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, name));
}

/** The program of this name that a shell would run. */
export function program(name: string): string | undefined {
  return onPath(name).find(canRun);
}
