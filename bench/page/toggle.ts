import {shadowRoots} from './shadow-roots.js';

/** Clicks the first box an odd number of times, each up to layout. Returns whether the box has changed. */
export async function toggleFirstBox(times: number): Promise<boolean> {
  const box = firstBox();
  if (!box) return false;
  const before = box.checked;
  for (let turn = 0; turn < times; turn++) await toggle(box);
  return box.checked !== before;
}

function firstBox(): HTMLInputElement | undefined {
  return [document, ...shadowRoots]
    .flatMap((root) => [...root.querySelectorAll('input')])
    .find(({type}) => type === 'checkbox');
}

/** Libraries render in microtasks: twenty turns leave them time before layout is forced. */
async function toggle(box: HTMLInputElement): Promise<void> {
  box.click();
  for (let task = 0; task < 20; task++) await Promise.resolve();
  document.documentElement.getBoundingClientRect();
}
