/** Fields of `package.json` that a package's page links to. Only who publishes it knows the addresses. */
const linked = ['repository', 'bugs', 'homepage'] as const;

/** Those that a package does not have yet. */
export function missingAddresses(manifest: object): string[] {
  return linked.filter((name) => !Object.hasOwn(manifest, name));
}
