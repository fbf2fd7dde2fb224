/** A page around the widget, so that one sees it as readers will. */
export interface Host {
  id: string;
  name: string;
  /** The page, with the snippet at its place. */
  page: (snippet: string) => string;
}

const words =
  '<p>Our practice has been in the same street for twenty years. We take an hour for a first visit, and you can always ask us to stop.</p>';

function host(id: string, name: string, style: string, attributes = '', inside = (snippet: string) => snippet): Host {
  return {
    id,
    name,
    page: (snippet) => `<!doctype html><html ${attributes || 'lang="en"'}><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>A page around the widget</title>
<style>body{margin:24px;font:16px/1.6 system-ui,sans-serif}${style}</style></head>
<body><main><h1>Our practice</h1>${words}${inside(snippet)}${words}</main></body></html>`,
  };
}

export const hosts: readonly Host[] = [
  host('plain', 'A plain page', ''),
  host(
    'wordpress',
    'Like a WordPress theme',
    'body{margin:0;font:20px/1.75 Georgia,serif;color:#28303d;background:#d1e4dd}main{max-width:38em;margin:0 auto;padding:48px 20px}h1,h2,h3,h4{font:700 1.6em/1.2 sans-serif;text-transform:uppercase}a{color:#28303d}button,input{font:inherit;border-radius:0;background:#28303d;color:#d1e4dd}ul{list-style:none;padding:0}',
  ),
  host('dark', 'A dark page', ':root{color-scheme:dark}body{background:#101418;color:#e8ecef}'),
  host(
    'sidebar',
    'A narrow sidebar',
    'main{display:grid;grid-template-columns:1fr 220px;gap:16px}main>*{grid-column:1}aside{grid-column:2;grid-row:1/span 4}',
    '',
    (snippet) => `<aside>${snippet}</aside>`,
  ),
  host('rtl', 'Right to left', '', 'lang="ar" dir="rtl"'),
  host('small-root', 'A root of 62.5%', 'html{font-size:62.5%}body{font-size:1.8rem}'),
];
