import {FallbackRenderer} from '@lit-labs/ssr/lib/element-renderer.js';
import {render} from '@lit-labs/ssr/lib/render.js';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';

/** The markup of a template. It gets a host because slots must stand in some element. */
export function templateToHtml(template: unknown): string {
  const host = new FallbackRenderer('div');
  return collectResultSync(render(template, {customElementHostStack: [host]}));
}
