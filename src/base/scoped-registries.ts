import type {RenderOptions} from 'lit';

/** What the polyfill of scoped registries adds to a root. Browsers give the registry to each element. */
interface PolyfilledRoot extends ShadowRoot {
  readonly customElements?: CustomElementRegistry;
  readonly importNode: Document['importNode'];
}

/** The registry of a root that is attached, under its name in browsers or in the polyfill. */
interface RegistryOptions {
  readonly customElementRegistry?: CustomElementRegistry;
  readonly customElements?: CustomElementRegistry | undefined;
}

/** Options for a root whose elements belong to the registry of their host; none where that is the registry of the document. */
export function registryFor(host: HTMLElement): RegistryOptions {
  const registry = scopedRegistryOf(host);
  if (registry) return {customElementRegistry: registry};
  const around = host.getRootNode();
  return isPolyfilled(around) ? {customElements: around.customElements} : {};
}

/** Where Lit makes the elements of a root; the document, unless the root has a registry of its own. */
export function creationScopeOf(root: ShadowRoot): RenderOptions['creationScope'] {
  if (isPolyfilled(root)) return root;
  const customElementRegistry = scopedRegistryOf(root);
  if (!customElementRegistry) return undefined;
  return {importNode: (node, deep) => document.importNode(node, {customElementRegistry, selfOnly: !deep})};
}

function scopedRegistryOf({
  customElementRegistry,
  ownerDocument,
}: Element | ShadowRoot): CustomElementRegistry | undefined {
  if (customElementRegistry === ownerDocument.customElementRegistry) return undefined;
  return customElementRegistry ?? undefined;
}

function isPolyfilled(root: Node): root is PolyfilledRoot {
  return root instanceof ShadowRoot && 'customElements' in root && root.customElements !== undefined;
}
