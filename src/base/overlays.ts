import {emit} from './emit.js';

/**
 * Says to the page of a frame when a popover of a root opens or closes, because a frame has to grow with it. On a page of its own
 * nobody needs to know. Asked again, it adds nothing.
 */
export function announceOverlays(root: ShadowRoot): void {
  const page = root.ownerDocument.defaultView;
  if (page === page?.parent) return;
  root.addEventListener('toggle', announce, true);
}

/** A disclosure has such events too. */
function announce({currentTarget: root, target}: Event): void {
  if (!(root instanceof ShadowRoot) || !(target instanceof Element) || !target.matches('[popover]')) return;
  if (!(root.host instanceof HTMLElement)) return;
  emit(root.host, 'therapy-overlay', {open: root.querySelector(':popover-open') !== null});
}
