import type {Guide} from '../../../src/guide/guide.js';
import {figuresIn} from '../../../src/audit/figures.js';
import type {Finding} from '../../../src/audit/finding.js';
import type {AuditRecord} from './record.js';
import {referencedTexts, sentencesOf, type ReferencedText} from '../../../src/audit/texts.js';

/** What a text may say of a source only where somebody saw it there. */
const claims: Readonly<Record<string, RegExp>> = {
  'who knew the treatment': /\b(knew|know (?:who|which|the group)|blind\w*|masked)\b/i,
  'whose treatment was a sham': /\b(sham|placebo)\b/i,
  'a control group': /\b(control|comparison) group\b/i,
  'a diary': /\bdiar(y|ies)\b/i,
  'what an association said': /\bassociation\b[^.]* said\b/i,
  'a lower CRH': /\b(lower|fell)\b[^.]*\bCRH\b|\bCRH\b[^.]*(?<!not )\b(lower|fell)\b/,
  'a higher CRH': /\b(higher|rose)\b[^.]*\bCRH\b|\bCRH\b[^.]*(?<!not )\b(higher|rose)\b/,
  'a lower cortisol': /\bcortisol\b[^.]*\blower\b/i,
};

/** A sentence on what was not seen, or on the source guide, claims nothing of a source. */
const unseen = /\b(not see|not seen|not read|could not read|is described|the guide (?:asks|says|cites))\b/i;

/** A source that a text names by its number. */
const mentions = /\b(?:references?|sources?) ((?:\d+(?:, | and )?)+)/gi;

/**
 * What a text says of its sources although the audit's record of them does not hold it: figures, and what is easily added by
 * somebody who has not seen it.
 */
export function unseenFindings(guide: Guide, record: AuditRecord): Finding[] {
  return referencedTexts(guide).flatMap((one) =>
    unseenClaims(one, guide, record).map((claim) => ({
      where: one.path,
      message: `says ${claim}, which the record of reference ${one.references.join(', ')} does not hold: "${one.text}"`,
    })),
  );
}

function unseenClaims({text, references: cited}: ReferencedText, guide: Guide, {seen}: AuditRecord): string[] {
  const references = [...cited, ...[...text.matchAll(mentions)].flatMap(([, ids = '']) => ids.match(/\d+/g) ?? [])];
  const held = references.flatMap((id) => seen[id] ?? []).join('. ');
  const said = sentencesOf(text).filter((sentence) => !unseen.test(sentence));
  const known = new Set([...figuresIn(held), ...yearsOf(guide, references), ...references]);
  const figures = said.flatMap(figuresIn).filter((figure) => !known.has(figure));
  const others = Object.entries(claims).filter(
    ([, pattern]) => said.some((sentence) => pattern.test(sentence)) && !pattern.test(held),
  );
  return [...new Set([...figures, ...others.map(([claim]) => claim)])];
}

function yearsOf({references}: Guide, ids: readonly string[]): string[] {
  return references
    .filter(({id}) => ids.includes(id))
    .flatMap(({csl}) => csl.issued?.['date-parts'].flat().map(String) ?? []);
}
