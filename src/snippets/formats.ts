/** The ways in: the bare tag; the tag with its words inside; words alone; a frame; a link. */
export const formats = ['element', 'content', 'html', 'iframe', 'link'] as const;

export type Format = (typeof formats)[number];
