/**
 * Data for search engines as an element. A `<script>` cannot be written with a template's expression, and its text must not be
 * able to end it: `<` is escaped.
 */
export function jsonLd(data: unknown): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.text = JSON.stringify(data).replaceAll('<', '\\u003c');
  return script;
}
