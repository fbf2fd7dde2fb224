import {compileTemplate, parse} from 'vue/compiler-sfc';
import type {CodeBlock} from './documents.js';

const compilerOptions = {isCustomElement: (tag: string) => tag.startsWith('therapy-')};

/** The script of a component of Vue as a block of TypeScript; none where it has no script. */
export function scriptsOf(block: CodeBlock): CodeBlock[] {
  const {scriptSetup, script} = parse(block.code).descriptor;
  const found = scriptSetup ?? script;
  if (!found) return [];
  return [{...block, language: 'ts', code: found.content, line: block.line + found.loc.start.line - 1}];
}

/** What Vue’s compiler says of a component and of its template. */
export function componentFaults(code: string): string[] {
  const {descriptor, errors} = parse(code);
  const source = descriptor.template?.content ?? '';
  const compiled = compileTemplate({id: 'block', filename: 'Block.vue', source, compilerOptions});
  return [...errors, ...compiled.errors].map(String);
}
