/** Opens a dialog. One that its page has in the flow, as a frame does, is not modal. */
export function openDialog(dialog: HTMLDialogElement): void {
  if (!hasMethods(dialog)) dialog.toggleAttribute('open', true);
  else if (getComputedStyle(dialog).position === 'static') dialog.show();
  else dialog.showModal();
}

/** Documents that lay nothing out, such as that of jsdom, know the element and not its methods. */
function hasMethods(dialog: object): boolean {
  return 'showModal' in dialog;
}
