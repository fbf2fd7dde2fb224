import type {ByRoleOptions} from '@testing-library/dom';
import {expect, waitFor, within} from 'storybook/test';

/** The widget of a story, by role and name as its reader finds things, once it shows what it has. */
export async function readerOf(canvasElement: HTMLElement, state = 'ready') {
  const widget = [...canvasElement.querySelectorAll('*')].find(
    ({localName}) => localName.startsWith('therapy-') && localName !== 'therapy-guide',
  );
  const root = widget?.shadowRoot;
  if (!widget || !root) throw new Error('no widget in the story');
  await waitFor(
    () => {
      if (!widget.matches(`:state(${state})`)) throw new Error(`<${widget.localName}> is not ${state}`);
    },
    {timeout: 20_000},
  );
  const inner = innerRoot(root);
  const found = within(inner ?? root.querySelector<HTMLElement>('[part~="base"]') ?? canvasElement);
  /** Finds what the focus went to; the document itself sees no deeper than the widget. */
  const findFocused = async (role: string, options: ByRoleOptions) => {
    const place = await found.findByRole(role, options);
    await waitFor(() => expect((inner ?? root).activeElement).toBe(place));
  };
  return {widget, root, findFocused, ...found};
}

/** The root in which the checker keeps its form and its outcome. Testing Library takes any root for an element. */
export function innerRoot(root: ShadowRoot): (ShadowRoot & HTMLElement) | undefined {
  const host = [...root.querySelectorAll('div')].find(({shadowRoot}) => shadowRoot);
  return host?.shadowRoot as (ShadowRoot & HTMLElement) | undefined;
}
