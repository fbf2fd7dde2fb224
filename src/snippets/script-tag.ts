import {escapeHtml} from './escape-html.js';

/** The tag of a module, with the hash that its file must have. */
export function scriptTag(src: string, integrity: string | undefined): string {
  const hash = integrity ? ` integrity="${integrity}" crossorigin="anonymous"` : '';
  return `<script type="module" src="${escapeHtml(src)}"${hash}></script>`;
}
