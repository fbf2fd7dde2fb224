import type {AnalyzePhaseParams} from '@custom-elements-manifest/analyzer';
import * as tokenStyles from '../../src/base/tokens.styles.js';
import type {Declaration, Documented, Manifest} from './manifest-types.js';

/** A token as the styles of an element define it: `--therapy-<widget>-<name>`, else `--therapy-<name>`, else the default. */
export interface TokenDefinition {
  widget: string;
  name: string;
  value: string;
}

/** The tokens of each module that calls `tokens(…)`, by path. */
const definitions = new Map<string, TokenDefinition[]>();

/**
 * Lists in the manifest the tokens that the styles of each element define, with the defaults that stand there; the doc comments
 * give the descriptions. A doc comment with another default, or without a token that an element has, ends the build.
 */
export const tokenPlugin = {
  name: 'tokens',
  analyzePhase({ts, node, moduleDoc: {path = ''}}: AnalyzePhaseParams) {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'tokens') return;
    const [widget, more] = node.arguments;
    if (!widget || !ts.isStringLiteral(widget)) throw new Error(`${path}: tokens(…) needs the name of a widget.`);
    definitions.set(path, tokensIn(stylesOf(widget.text, more?.getText()), widget.text));
  },
  packageLinkPhase({customElementsManifest: {modules}}: {customElementsManifest: Manifest}) {
    for (const {path, declarations} of modules) {
      for (const declaration of declarations) update(declaration, definitions.get(path));
    }
  },
};

/** The style sheet of `tokens(widget)` or `tokens(widget, more)`, where `more` names an export of the token table. */
function stylesOf(widget: string, more: string | undefined): string {
  if (more === undefined) return tokenStyles.tokens(widget).join('');
  const table = Object.entries(tokenStyles).find(([name]) => name === more)?.[1];
  if (typeof table !== 'object') throw new Error(`src/base/tokens.styles.ts has no table "${more}".`);
  return tokenStyles.tokens(widget, table).join('');
}

/** The tokens that a style sheet defines for a widget. */
export function tokensIn(styles: string, widget: string): TokenDefinition[] {
  const definition = new RegExp(
    `--_([\\w-]+):\\s*var\\(--therapy-${widget}-\\1,\\s*var\\(--therapy-\\1,\\s*(.*?)\\)\\)(?=[;}])`,
    'g',
  );
  return [...styles.matchAll(definition)].map(([, name = '', value = '']) => ({widget, name, value: formatted(value)}));
}

/** CSS as Prettier writes it: a space after each comma, a zero before each point. */
function formatted(value: string): string {
  return value.replace(/,\s*/g, ', ').replace(/(?<!\w)\.(?=\d)/g, '0.');
}

function update(declaration: Declaration, tokens: TokenDefinition[] | undefined): void {
  const {name, tagName, cssProperties: documented = []} = declaration;
  if (!tagName) return checkNames(name, documented);
  if (!tokens && documented.length > 0) throw new Error(`The styles of ${tagName} do not call tokens(…).`);
  if (tokens)
    declaration.cssProperties = [...tokens.map((token) => describe(token, documented)), ...tokens.map(ownForm)];
}

/** A base class describes the tokens of all elements; each must be one that an element has. */
function checkNames(base: string, documented: readonly Documented[]): void {
  const defined = new Set([...definitions.values()].flat().map(({name}) => `--therapy-${name}`));
  const unknown = documented.filter(({name}) => !defined.has(name));
  for (const {name} of unknown) throw new Error(`${base} describes ${name}, which no style defines.`);
}

function describe({name, value}: TokenDefinition, documented: readonly Documented[]): Documented {
  const found = documented.find((one) => one.name === `--therapy-${name}`);
  if (!found) throw new Error(`No @cssproperty describes --therapy-${name}.`);
  const {default: told = value} = found;
  if (told !== value) throw new Error(`@cssproperty ${found.name} has the default ${told}; its style has ${value}.`);
  return {...found, default: value};
}

/** The form of a token for one kind of widget. */
function ownForm({widget, name}: TokenDefinition): Documented {
  return {
    name: `--therapy-${widget}-${name}`,
    default: `var(--therapy-${name})`,
    description: `\`--therapy-${name}\` for \`therapy-${widget}\` alone.`,
  };
}
