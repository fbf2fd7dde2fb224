/** The addresses of a preview besides those of scripts and style sheets. */
export const pageAddress = '/';

/** Events of the server: each is a state of the guide. */
export const changesAddress = '/changes';
