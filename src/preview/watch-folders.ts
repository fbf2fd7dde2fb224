import {watch, type FSWatcher} from 'node:fs';

/** An editor saves in several steps, such as writing another file and renaming it. */
const settleTime = 60;

/** How long to wait for a folder that is away, such as while another branch is checked out; in milliseconds. */
const retryTime = 500;

/**
 * Calls back after something changed in some folders. Folders are watched, since an editor may put another file in the place of one.
 *
 * @param folders read anew after each change, so that a folder that comes or goes is noticed
 * @returns what ends it
 */
export function watchFolders(folders: () => readonly string[], onChange: () => void): () => void {
  let watchers: FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;
  const stop = () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
    watchers = [];
  };
  const later = (time: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      start();
      onChange();
    }, time);
  };
  function start() {
    stop();
    try {
      for (const folder of folders()) {
        watchers.push(watch(folder, () => later(settleTime)).on('error', () => later(retryTime)));
      }
    } catch {
      later(retryTime);
    }
  }
  start();
  return stop;
}
