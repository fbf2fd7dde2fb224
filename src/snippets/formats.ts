/** The formats of a snippet: script only, an empty tag; HTML embed, the tag with its words; static HTML, words alone; iframe; link; a ready picture. */
export const formats = ['element', 'content', 'html', 'iframe', 'link', 'picture'] as const;

export type Format = (typeof formats)[number];
