import {withoutCurlyQuotes} from './curly-quotes.js';
import {attribute, type Element} from './html-tree.js';

/** What became of the scripts of a snippet. */
export interface ScriptDiagnosis {
  /** Whether the script that defines the widget can still run. */
  works: boolean;
  findings: string[];
}

/** Compares the scripts of a snippet with what a site saved: those of the widget and of its guide, and the one of its language. */
export function diagnoseScripts(before: readonly Element[], after: readonly Element[]): ScriptDiagnosis {
  const scripts = before.filter(({tagName}) => tagName === 'script');
  const language = scripts.find(isLanguageScript);
  const widget = diagnoseEach(
    scripts.filter((script) => script !== language),
    after,
  );
  if (!widget.works || !language || diagnoseScript(language, after).works) return widget;
  const lost = 'The script of the language was removed or changed; the widget speaks English.';
  return {works: true, findings: [...widget.findings, lost]};
}

/** A widget needs all of its scripts. What is wrong with several is said once. */
function diagnoseEach(pasted: readonly Element[], after: readonly Element[]): ScriptDiagnosis {
  const each = pasted.map((script) => diagnoseScript(script, after));
  return {
    works: each.length > 0 && each.every(({works}) => works),
    findings: [...new Set(each.flatMap(({findings}) => findings))],
  };
}

function isLanguageScript(script: Element): boolean {
  return attribute(script, 'src').includes('/cdn/lang/');
}

function diagnoseScript(pasted: Element, after: readonly Element[]): ScriptDiagnosis {
  const src = attribute(pasted, 'src');
  const saved = after.find((one) => one.tagName === 'script' && withoutCurlyQuotes(attribute(one, 'src')) === src);
  if (!saved) return {works: false, findings: ['Your site removed the script.']};
  const isIntact = canRun(attribute(saved, 'type')) && !hasChangedHash(saved, pasted);
  return {works: isIntact, findings: [...typeFindings(saved), ...integrityFindings(saved, pasted)]};
}

/** The files run as modules and as classic scripts. */
function canRun(type: string): boolean {
  return ['', 'module', 'text/javascript', 'application/javascript'].includes(type.toLowerCase());
}

function typeFindings(saved: Element): string[] {
  const type = attribute(saved, 'type');
  if (canRun(type)) return [];
  const finding = `The script says type="${type}" and cannot run; it needs type="module".`;
  const isCurly = withoutCurlyQuotes(type) === 'module';
  return isCurly ? [finding, 'Straight quotes were turned into curly ones.'] : [finding];
}

function integrityFindings(saved: Element, pasted: Element): string[] {
  if (hasChangedHash(saved, pasted)) {
    return ['The integrity of the script was changed; the browser refuses the file.'];
  }
  const isLost = attribute(saved, 'integrity') === '' && attribute(pasted, 'integrity') !== '';
  return isLost ? ['The integrity of the script is gone. It runs, without that check.'] : [];
}

function hasChangedHash(saved: Element, pasted: Element): boolean {
  const hash = attribute(saved, 'integrity');
  return hash !== '' && hash !== attribute(pasted, 'integrity');
}
