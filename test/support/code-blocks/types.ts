import path from 'node:path';
import ts from 'typescript';
import {root, type CodeBlock} from './documents.js';

/** What the compiler says, with the place in the document. */
export interface TypeFault {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

const shared: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  jsx: ts.JsxEmit.ReactJSX,
  types: ['node'],
  allowJs: true,
  checkJs: true,
  noEmit: true,
  skipLibCheck: true,
  noUncheckedSideEffectImports: true,
};

/** TypeScript as strict as a new app has it; JavaScript without what its writer would have to annotate. */
const strictness: Readonly<Record<'ts' | 'js', ts.CompilerOptions>> = {
  ts: {...shared, strict: true},
  js: {...shared, strict: false},
};

/** The types of the tags in JSX, which an app names in its configuration. */
const tagTypes = path.join(root, 'dist/types/jsx.d.ts');

/** The codes of a module that is not found, with and without a name from it. */
const notFound = [2307, 2792, 2882];

/**
 * Checks blocks against the types of the built package. Blocks that continue each other are one module. Every block stands in
 * its module on the lines that it has in its document.
 */
export function typeFaults(blocks: readonly CodeBlock[], language: 'ts' | 'js'): TypeFault[] {
  const sources = sourcesOf(blocks);
  const options = strictness[language];
  const program = ts.createProgram([...sources.keys(), tagTypes], options, hostWith(sources, options));
  return [...sources.keys()].flatMap((name) => faultsOf(program, name));
}

/** Modules by their paths, beside the document, so that the name of the package leads to this one. */
function sourcesOf(blocks: readonly CodeBlock[]): Map<string, string> {
  const sources = new Map<string, string>();
  let current = '';
  for (const {file, line, language, code, continues} of blocks) {
    if (!continues) current = path.join(root, `${file}.${line}.${language}`);
    const before = sources.get(current) ?? '';
    sources.set(current, before + '\n'.repeat(line - 1 - linesIn(before)) + code);
  }
  return sources;
}

const linesIn = (text: string) => text.split('\n').length - 1;

/** What both languages import; parsing it is half of the time. */
const imported = new Map<string, ts.SourceFile | undefined>();

function hostWith(sources: ReadonlyMap<string, string>, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const readFile = (name: string) => sources.get(path.normalize(name)) ?? ts.sys.readFile(name);
  return {
    ...host,
    fileExists: (name) => sources.has(path.normalize(name)) || host.fileExists(name),
    readFile,
    getSourceFile: (name, version, ...more) => {
      const text = sources.get(path.normalize(name));
      if (text !== undefined) return ts.createSourceFile(name, text, version);
      if (!imported.has(name)) imported.set(name, host.getSourceFile(name, version, ...more));
      return imported.get(name);
    },
  };
}

function faultsOf(program: ts.Program, name: string): TypeFault[] {
  const source = program.getSourceFile(name);
  const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  return found.filter((one) => !isOfOthers(one)).map((one) => faultOf(one, name));
}

/** What a reader installs or writes is not here. The package is, and each of its entries has to be. */
function isOfOthers({code, messageText}: ts.Diagnostic): boolean {
  const message = ts.flattenDiagnosticMessageText(messageText, '\n');
  return notFound.includes(code) && !message.includes("'therapy-guide-widgets");
}

function faultOf({messageText, file, start = 0}: ts.Diagnostic, name: string): TypeFault {
  return {
    file: path.relative(root, name).replace(/\.\d+\.\w+$/, ''),
    line: (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1,
    message: ts.flattenDiagnosticMessageText(messageText, '\n'),
  };
}
