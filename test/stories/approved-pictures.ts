import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {PNG} from 'pngjs';
import {toIndexedPng} from './indexed-png.js';
import {compare, differs, type Difference} from './pictures.js';

const approvedFolder = path.join(import.meta.dirname, 'screenshots');
const differenceFolder = 'node_modules/.cache/story-differences';

/** The names of all approved pictures. */
export function approvedNames(): string[] {
  return readdirSync(approvedFolder).map((file) => path.basename(file, '.png'));
}

/** Reads the picture that was approved. */
export function approvedPicture(name: string): PNG {
  return PNG.sync.read(readFileSync(fileOf(name)));
}

/** Fails when a picture is not as it was approved. */
export function checkPicture(name: string, picture: PNG): void {
  assert.ok(existsSync(fileOf(name)), `${name} has no approved picture. Run: npm run screenshots. Then look at it.`);
  const difference = compare(approvedPicture(name), picture);
  if (differs(difference)) assert.fail(report(name, picture, difference));
}

/** Approves a picture. A file whose picture has not changed stays as it is, so that the history has no second copy. */
export function approvePicture(name: string, picture: PNG): void {
  if (existsSync(fileOf(name)) && compare(approvedPicture(name), picture).count === 0) return;
  mkdirSync(approvedFolder, {recursive: true});
  writeFileSync(fileOf(name), toIndexedPng(picture));
}

/** Approved pictures that are none of these. */
export function orphans(names: readonly string[]): string[] {
  const known = new Set(names);
  return approvedNames().filter((name) => !known.has(name));
}

export function removeOrphans(names: readonly string[]): void {
  for (const name of orphans(names)) rmSync(fileOf(name));
}

/** Writes the difference where a developer can look at it, and returns the message of the failure. */
function report(name: string, picture: PNG, {count, allowed, image}: Difference): string {
  mkdirSync(differenceFolder, {recursive: true});
  const file = path.join(differenceFolder, `${name}.png`);
  writeFileSync(file, PNG.sync.write(image));
  writeFileSync(path.join(differenceFolder, `${name}.now.png`), PNG.sync.write(picture));
  return `${name}: ${count} pixels differ, ${Math.floor(allowed)} may. See ${file}. If the change is meant: npm run screenshots`;
}

function fileOf(name: string): string {
  return path.join(approvedFolder, `${name}.png`);
}
