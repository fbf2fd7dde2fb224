/** What is used of citation-js, which brings no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string, options: {forceType: string; generateGraph: boolean});
    readonly data: readonly Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
