import {TherapyElementRenderer} from 'therapy-guide-widgets/server';
import 'therapy-guide-widgets/define/therapy-quick-facts';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {render} from '@lit-labs/ssr/lib/render.js';
import {html} from 'lit';

/** The markup of a widget, as a server sends it. */
export function read(): Promise<string> {
  const page = html`<therapy-quick-facts></therapy-quick-facts>`;
  return collectResult(render(page, {elementRenderers: [TherapyElementRenderer]}));
}
