import {getTsProgram, typeParserPlugin} from '@wc-toolkit/type-parser';
import type {Declaration, Manifest, Member} from './manifest-types.js';
import {tokenPlugin} from './token-plugin.js';

type TypeScript = Parameters<typeof getTsProgram>[0];

/** Members that a user of an element has no use for. */
const internal =
  /^(connected|disconnected|attributeChanged|adopted)Callback$|^(properties|styles|shadowRootOptions|observedAttributes)$/;

/** What users of an element have from `LitElement`, which the analyzer does not read. */
const updateComplete: Member = {
  kind: 'field',
  name: 'updateComplete',
  type: {text: 'Promise<boolean>'},
  description: 'Resolves after the pending update.',
  readonly: true,
};

/** Leaves public members in the manifest, and gives each attribute the type and the default of its property. */
const publicMembers = {
  name: 'public-members',
  packageLinkPhase({customElementsManifest: {modules}}: {customElementsManifest: Manifest}) {
    for (const declaration of modules.flatMap(({declarations}) => declarations)) {
      if (declaration.kind === 'class') keepPublicMembers(declaration);
    }
  },
};

function keepPublicMembers(declaration: Declaration): void {
  declaration.members = declaration.members?.filter(isPublic) ?? [];
  if (declaration.tagName) declaration.members.push(updateComplete);
  // A base class of Lit's is no element of its own.
  else delete declaration.customElement;
  for (const member of declaration.members) {
    resolveType(member);
    describeAttribute(declaration, member);
  }
}

function isPublic({name, privacy = 'public'}: Member): boolean {
  return privacy === 'public' && !name.startsWith('#') && !internal.test(name);
}

function resolveType(member: Member): void {
  if (member.parsedType) member.type = member.parsedType;
  delete member.parsedType;
}

function describeAttribute({attributes}: Declaration, member: Member): void {
  const attribute = attributes?.find(({name}) => name === member.attribute);
  if (!attribute) return;
  Object.assign(attribute, {type: member.type, default: member.default});
  delete attribute.parsedType;
}

export default {
  litelement: true,
  /** The types of attributes come from other modules, so the analyzer needs the whole program. */
  overrideModuleCreation: ({ts, globs}: {ts: TypeScript; globs: string[]}) =>
    getTsProgram(ts, globs, 'scripts/build/tsconfig.json')
      .getSourceFiles()
      .filter(({fileName}) => globs.some((glob) => fileName.endsWith(glob))),
  plugins: [typeParserPlugin(), publicMembers, tokenPlugin],
};
