/**
 * What editors of site builders are known to do to what is pasted into them. Each takes a snippet and gives what a visitor's
 * browser would get.
 */
export const siteBuilders: Readonly<Record<string, (snippet: string) => string>> = {
  'automatic paragraphs': (snippet) =>
    snippet
      .split('\n')
      .map((line) => (/^\s*<(?:\/?(?:dl|ul|ol|table|h\d|p|li|dt|dd|t[a-z]+))/.test(line) ? line : `<p>${line}</p>\n`))
      .join('\n'),
  'line breaks in between': (snippet) => snippet.replaceAll('\n', '<br />\n'),
  'a sanitiser that knows no custom tags and no scripts': (snippet) =>
    snippet.replace(/<script[^>]*><\/script>/g, '').replace(/<\/?therapy-[^>]*>/g, ''),
  'a sanitiser that takes scripts away': (snippet) => snippet.replace(/<script[^>]*><\/script>/g, ''),
  'a sanitiser that takes pictures away': (snippet) => snippet.replace(/<img[^>]*>/g, ''),
  'a sanitiser that takes texts and links away': (snippet) => snippet.replace(/<\/?a\b[^>]*>| alt="[^"]*"/g, ''),
  'quotes made curly': (snippet) => snippet.replace(/="([^"]*)"/g, '=“$1”'),
  'attributes lost': (snippet) =>
    snippet.replace(/<(therapy-[a-z-]+)[^>]*>/g, '<$1>').replace(/ integrity="[^"]*" crossorigin="[^"]*"/g, ''),
  'tags in upper case': (snippet) =>
    snippet.replace(
      /<(\/?)(therapy-[a-z-]+|script)/g,
      (_tag, end: string, name: string) => `<${end}${name.toUpperCase()}`,
    ),
  'tags closed by themselves': (snippet) => snippet.replace(/<(therapy-[a-z-]+)([^>]*)>\s*<\/\1>/g, '<$1$2 />'),
  'scripts moved to the end': (snippet) => {
    const scripts = snippet.match(/<script[^>]*><\/script>/g) ?? [];
    return `${snippet.replace(/<script[^>]*><\/script>/g, '')}<hr>${scripts.join('')}`;
  },
  'scripts made classic': (snippet) => snippet.replaceAll(' type="module"', ''),
  'wrapped in a link and a paragraph': (snippet) => `<p><span>${snippet}</span></p>`,
  'comments and classes added': (snippet) =>
    `<!-- wp:html --><div class="wp-block-html">${snippet.replace(/<(h\d|p|ul|dl)>/g, '<$1 class="wp-block">')}</div><!-- /wp:html -->`,
};
