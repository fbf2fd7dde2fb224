import {getTsProgram, typeParserPlugin} from '@wc-toolkit/type-parser';

/** Kinds of members that somebody who uses an element has nothing to do with. */
const inner =
  /^(connected|disconnected|attributeChanged|adopted)Callback$|^(properties|styles|shadowRootOptions|observedAttributes)$/;

/** Leaves in the manifest what is public, and gives each attribute the type and default of its property. */
const publicParts = {
  name: 'public-parts',
  /** @param {{customElementsManifest: {modules: any[]}}} phase */
  packageLinkPhase({customElementsManifest: {modules}}) {
    for (const {declarations} of modules) {
      for (const declaration of declarations) tidy(declaration);
    }
  },
};

/** @param {any} declaration */
function tidy(declaration) {
  if (declaration.kind !== 'class') return;
  declaration.members = (declaration.members ?? []).filter(
    (/** @type {any} */ {name, privacy = 'public'}) =>
      privacy === 'public' && !name.startsWith('#') && !inner.test(name),
  );
  for (const member of declaration.members) {
    if (member.parsedType) member.type = member.parsedType;
    delete member.parsedType;
    const attribute = declaration.attributes?.find((/** @type {any} */ {name}) => name === member.attribute);
    if (attribute) Object.assign(attribute, {type: member.type, default: member.default});
    if (attribute) delete attribute.parsedType;
  }
}

export default {
  litelement: true,
  /** The types of attributes are named in other files, so the analyzer needs the whole program. */
  overrideModuleCreation: (/** @type {{ts: any, globs: string[]}} */ {ts, globs}) =>
    getTsProgram(ts, globs, 'scripts/build/tsconfig.json')
      .getSourceFiles()
      .filter((/** @type {{fileName: string}} */ {fileName}) => globs.some((glob) => fileName.endsWith(glob))),
  plugins: [typeParserPlugin(), publicParts],
};
