/** A section together with the references and corrections that it cites; made by `scripts/section-files.js`. */
declare module '*.json?section' {
  const section: unknown;
  export default section;
}
