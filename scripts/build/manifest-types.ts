/** A custom elements manifest, with the fields that the analyzer and its plugins add; the build reads no others. */
export interface Manifest {
  modules: ManifestModule[];
}

export interface ManifestModule {
  path: string;
  declarations: Declaration[];
}

/** A name with its documentation. */
export interface Documented {
  name: string;
  description?: string;
  default?: string;
  type?: {text: string};
}

/** Written by `@wc-toolkit/type-parser`: the type with its aliases resolved. */
interface Parsed {
  parsedType?: {text: string};
}

export interface Attribute extends Documented, Parsed {
  fieldName?: string;
}

export interface Member extends Documented, Parsed {
  kind: 'field' | 'method';
  privacy?: 'public' | 'protected' | 'private';
  static?: boolean;
  readonly?: boolean;
  attribute?: string;
  parameters?: Documented[];
  return?: {type?: {text: string}};
}

/** A class, an element if it has a tag name, or another export. */
export interface Declaration extends Documented {
  kind: string;
  tagName?: string;
  summary?: string;
  customElement?: boolean;
  members?: Member[];
  attributes?: Attribute[];
  events?: Documented[];
  slots?: Documented[];
  cssParts?: Documented[];
  cssStates?: Documented[];
  cssProperties?: Documented[];
}

export interface ElementDeclaration extends Declaration {
  tagName: string;
}

/** The elements of a manifest, by tag name. */
export function elementsOf({modules}: Manifest): ElementDeclaration[] {
  return modules
    .flatMap(({declarations}) => declarations)
    .filter((declaration): declaration is ElementDeclaration => declaration.tagName !== undefined)
    .sort((one, other) => (one.tagName < other.tagName ? -1 : 1));
}
