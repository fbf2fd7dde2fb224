/** A section together with the references and corrections that it cites; made by `scripts/section-files.js`. */
declare module '*.json?section' {
  const section: unknown;
  export default section;
}

/** The words of the bundled guide in the language of that file; made by `scripts/section-files.js`. */
declare module '*.json?words' {
  const words: unknown;
  export default words;
}
