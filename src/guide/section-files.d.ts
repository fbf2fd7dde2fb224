/** A section file together with the references and corrections that it cites; made by `scripts/section-files.js`. */
declare module '*/quick-facts.json?section' {
  const section: import('./guide.js').Section<'quickFacts'>;
  export default section;
}
declare module '*/contraindications.json?section' {
  const section: import('./guide.js').Section<'contraindications'>;
  export default section;
}
declare module '*/evidence.json?section' {
  const section: import('./guide.js').Section<'evidence'>;
  export default section;
}
declare module '*/practitioners.json?section' {
  const section: import('./guide.js').Section<'practitioners'>;
  export default section;
}
