import type {GuideIssue, ParsedGuide, Section, SectionName} from '../../src/guide/guide.js';
import {createOverlay} from '../../src/i18n/create-overlay.js';
import type {Overlay} from '../../src/i18n/overlay.js';
import {translatableSource, type GuideTranslation} from '../../src/i18n/translate-section.js';

/**
 * Compares a guide with its translation, and gives what differs.
 *
 * @throws Error that names each section, id, figure or citation in which the two differ, since only words may
 */
export function createTranslation(original: ParsedGuide, translated: ParsedGuide): GuideTranslation {
  const faults: GuideIssue[] = [];
  const overlay = (from: unknown, to: unknown, path: string) => createOverlay(from, to, path, faults) ?? {};
  const [before, after] = [original.sections.references, translated.sections.references];
  const result = {
    attribution: changedEntries(before?.attribution, after?.attribution),
    sections: sectionOverlays(original, translated, overlay),
    sources: entriesOf(overlay(sourceTexts(before), sourceTexts(after), 'references')),
    corrections: entriesOf(overlay(before?.corrections, after?.corrections, 'corrections')),
  };
  if (faults.length > 0) {
    const {language} = translated.about;
    throw new Error(faults.map(({path, message}) => `${language}: ${path}: ${message}`).join('\n'));
  }
  return result;
}

type CreateOverlay = (from: unknown, to: unknown, path: string) => Overlay;

function sectionOverlays(original: ParsedGuide, translated: ParsedGuide, overlay: CreateOverlay) {
  const names = [...new Set([...Object.keys(original.sections), ...Object.keys(translated.sections)])] as SectionName[];
  const overlays = names.map((name) => {
    const [from, to] = [original.sections[name], translated.sections[name]];
    return [name, overlay(from && comparable(from), to && comparable(to), name)] as const;
  });
  return Object.fromEntries(overlays.map(([name, whole]) => [name, entriesOf(whole)['data'] ?? {}]));
}

/** The data of a section, with what must agree besides: what it cites, and on what its statements rest. */
function comparable({data, sources, corrections, marks}: Section) {
  return {data, references: Object.keys(sources), corrections: Object.keys(corrections), basis: marks};
}

function sourceTexts(section: Section | undefined) {
  const sources = Object.entries(section?.sources ?? {});
  return Object.fromEntries(sources.map(([id, source]) => [id, translatableSource(source)]));
}

function changedEntries<Value extends object>(before: Value | undefined, after: Value | undefined): Partial<Value> {
  const entries = Object.entries(after ?? {}).filter(([key, value]) => before && value !== Reflect.get(before, key));
  return Object.fromEntries(entries) as Partial<Value>;
}

function entriesOf(overlay: Overlay): Readonly<Record<string, Overlay>> {
  return typeof overlay === 'string' ? {} : overlay;
}
