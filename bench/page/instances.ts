import {dropIdleCallbacks} from './idle-callbacks.js';
import {shadowRoots} from './shadow-roots.js';

/** Puts a number of instances on the page in one go. */
export function append(count: number): void {
  const all = document.createDocumentFragment();
  for (let turn = 0; turn < count; turn++) all.append(window.make());
  document.querySelector('#place')?.append(all);
}

/** Removes all instances, and the references to them. */
export function clear(): void {
  document.querySelector('#place')?.replaceChildren();
  shadowRoots.length = 0;
  dropIdleCallbacks();
}
