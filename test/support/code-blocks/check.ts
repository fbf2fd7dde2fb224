import type {Page} from 'playwright-core';
import {parse as parseYaml} from 'yaml';
import {checkGuideText} from '../../../src/guide-file/check-guide-file.js';
import {componentFaults, scriptsOf} from './component.js';
import type {CodeBlock} from './documents.js';
import {complaintsOf} from './in-browser.js';
import {shellFaults, type Workplace} from './shell.js';
import {unknownNames} from './style-sheet.js';
import {typeFaults, type TypeFault} from './types.js';

/** Languages of what is read and not run: files of a guide, messages, trees of folders. */
const notCode = ['markdown', 'text'];

/** Where blocks run: a page of a browser, and a folder for each document. */
export interface Surroundings {
  page(): Page;
  workplace(document: string): Workplace;
}

type Check = (block: CodeBlock) => string[] | Promise<string[]>;

export function isRun({language, noRun}: CodeBlock): boolean {
  return noRun === undefined && !notCode.includes(language);
}

/** What finds the faults of a block; all blocks of a language that is type-checked are compiled together, and once. */
export function checkOf(blocks: readonly CodeBlock[], {page, workplace}: Surroundings): Check {
  const run = blocks.filter(isRun);
  const ofKind = (...languages: readonly string[]) => run.filter(({language}) => languages.includes(language));
  const scripts = once(() => typeFaults(ofKind('js', 'jsx'), 'js'));
  const typed = once(() => typeFaults([...ofKind('ts', 'tsx'), ...ofKind('vue').flatMap(scriptsOf)], 'ts'));
  const checks: Readonly<Record<string, Check>> = {
    html: ({code}) => complaintsOf(page(), code),
    css: ({code}) => unknownNames(code),
    json: ({code}) => jsonFaults(code),
    yaml: ({code}) => yamlFaults(code),
    sh: ({code, file}) => shellFaults(code, workplace(file)),
    js: (block) => within(block, scripts()),
    jsx: (block) => within(block, scripts()),
    ts: (block) => within(block, typed()),
    tsx: (block) => within(block, typed()),
    vue: (block) => [...componentFaults(block.code), ...within(block, typed())],
  };
  return (block) => checks[block.language]?.(block) ?? [unknownLanguage(block)];
}

function unknownLanguage({language}: CodeBlock): string {
  return `"${language}" is not run by any test: say why with no-run="a reason", or write text`;
}

/** Faults on the lines of a block. */
function within({file, line, code}: CodeBlock, faults: readonly TypeFault[]): string[] {
  const end = line + code.split('\n').length;
  const own = faults.filter((fault) => fault.file === file && fault.line >= line && fault.line < end);
  return own.map((fault) => `${fault.file}:${fault.line} ${fault.message}`);
}

/** A guide is also held to its schema. */
function jsonFaults(code: string): string[] {
  const value: unknown = JSON.parse(code);
  if (typeof value !== 'object' || value === null || !('about' in value && 'references' in value)) return [];
  return checkGuideText(code).faults.map(({path, message}) => `${path}: ${message}`);
}

/** @throws {Error} when it is no YAML */
function yamlFaults(code: string): [] {
  parseYaml(code);
  return [];
}

function once<Value>(make: () => Value): () => Value {
  let made: {value: Value} | undefined;
  return () => (made ??= {value: make()}).value;
}
