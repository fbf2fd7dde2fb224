import type {Contraindication, Contraindications} from '../guide/sections/contraindications.js';
import type {SeekHelp} from '../guide/sections/seek-help.js';
import {because, without, type Drafted} from './drafted.js';
import {joined, type StatementMaker} from './draft-statement.js';
import {splitName, withIds} from './names.js';
import type {Passage} from './outline.js';

/** The lists of contraindications. How serious one is, is never guessed: the words before its list must say it. */
export function draftContraindications(
  passages: readonly Passage[],
  seekHelp: SeekHelp | undefined,
  statements: StatementMaker,
): Drafted<Contraindications> {
  if (!seekHelp) return without(passages, 'needs a list of the signs after which to seek help, which the page has not');
  const graded = passages.filter((passage) => passage.kind === 'item' && severityOf(passage));
  const [first] = graded;
  if (!first)
    return without(passages, 'does not say whether it forbids the therapy (absolute) or asks for caution (relative)');
  const paragraphs = passages.filter(({kind}) => kind === 'paragraph');
  const ungraded = passages.filter((passage) => passage.kind === 'item' && !severityOf(passage));
  const origin = joined(paragraphs.flatMap((passage) => statements.each(passage)));
  return {
    section: {
      section: first.section,
      origin: origin ?? statements.one({...first, text: headingOf(first)}),
      items: withIds(
        graded.map((item) => draftItem(item, statements)),
        ({term}) => term,
      ),
      seekHelp,
    },
    unplaced: because(
      ungraded,
      'does not say whether it forbids the therapy (absolute) or asks for caution (relative)',
    ),
    notes: [
      'contraindications: "lay" and "action" are the words of the page; so is "why" where the page gives no reason',
    ],
  };
}

function draftItem(item: Passage, statements: StatementMaker): Omit<Contraindication, 'id'> {
  const {name, rest} = splitName(item.text) ?? {name: item.text, rest: ''};
  const {text: term, references} = statements.one({...item, text: name});
  const why = statements.one({...item, text: rest || headingOf(item)});
  return {
    severity: severityOf(item) ?? 'absolute',
    lay: term,
    term,
    synonyms: [],
    why: references && !why.references ? {...why, references} : why,
    action: statements.one({...item, text: instructionOf(headingOf(item))}),
  };
}

function severityOf(item: Passage): Contraindication['severity'] | undefined {
  const words = headingOf(item).toLowerCase();
  if (/\brelative|caution|\bask\b|\bcheck with\b/.test(words)) return 'relative';
  return /\babsolute|do not|don.t|avoid|never|should not|must not/.test(words) ? 'absolute' : undefined;
}

/** The words that stand over a list. */
function headingOf({lead, part, title}: Passage): string {
  return lead ?? part ?? title;
}

/** "Absolute contraindications (do not use)" tells to do in parentheses what its list is about. */
function instructionOf(heading: string): string {
  return /\(([^)]+)\)/.exec(heading)?.[1] ?? heading;
}
