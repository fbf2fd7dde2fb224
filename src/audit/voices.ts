import type {Guide} from '../guide/guide.js';
import type {Finding} from './finding.js';
import {statementsIn} from './statements.js';
import {sectionsOf, sentencesOf} from './texts.js';

/** Words of this project's criticism, which authors do not say of themselves in what they conclude. */
const criticism =
  /\b([Ll]imits?:|[Ww]e|us|our|not (?:seen|read|blinded|verified)|[Nn]o sham|without a (?:control group|sham)|cannot (?:show|be credited)|not ruled out|[Pp]arents knew)(?![\w])/;

/** What reports a fact that somebody could look up: who said it, when, how many, what a study found. What studies are is no such fact. */
const checkable =
  /\b((?:19|20)\d\d|\d+ (?:hours|people|trials|children)|(?:stud(?:y|ies)|trials?|reviews?)\b.*\b(?:found|finds?|show(?:s|ed)?|saw|measured|compared|pooled|covered|name[sd]?|list(?:s|ed)?|call(?:s|ed)?|conclude[sd]?|suggest(?:s|ed)?|says?|reports?|support(?:s|ed)?|confirm(?:s|ed)?|prove[sd]?|disagree[sd]|assess(?:es|ed)?|tested)|said|reported|published|benchmarks|certificate of|lists it)\b/i;

/** What needs no reference: what this project did, what the guide says or lacks, and advice. */
const exempt =
  /\b(we|our|the guide|this list|the cited)\b|^(?:ask|call|check|do not|keep|look|never|say|show|speak|tell|they)\b|\bask your\b/i;

/** Statements in the wrong voice: criticism as a conclusion, a number beside the guide's own word, a fact without its source. */
export function voiceFindings(guide: Guide): Finding[] {
  return [...criticismAsConclusion(guide), ...referencesOfGuideAlone(guide), ...factsWithoutSource(guide)];
}

function criticismAsConclusion({references}: Guide): Finding[] {
  return references.flatMap(({concludes = ''}, index) => {
    const found = criticism.exec(concludes)?.[0];
    return found === undefined
      ? []
      : {
          where: `references[${index}].concludes`,
          message: `says "${found}", which is this project's word; allowed is what the authors say, and "limits" for the rest`,
        };
  });
}

function referencesOfGuideAlone(guide: Guide): Finding[] {
  return statementsIn(sectionsOf(guide), '')
    .filter(({basis, references = []}) => basis === 'guide' && references.length > 0)
    .map(({path}) => ({
      where: path,
      message:
        'rests on "guide" alone but shows the number of a source, as if that carried it; leave the references out',
    }));
}

function factsWithoutSource(guide: Guide): Finding[] {
  const withAddress = registerRoles(guide);
  return statementsIn(sectionsOf(guide), '')
    .filter(
      ({basis, path, references = []}) => basis === 'project' && references.length === 0 && !withAddress.has(path),
    )
    .flatMap(({path, text}) =>
      sentencesOf(text)
        .filter((sentence) => checkable.test(sentence) && !exempt.test(sentence))
        .map((sentence) => ({
          where: path,
          message: `states a fact of this project without a reference: "${sentence}"`,
        })),
    );
}

/** What a register does stands beside its address. */
function registerRoles({practitioners}: Guide): Set<string> {
  const registers = practitioners?.registers ?? [];
  return new Set(registers.flatMap(({url}, index) => (url ? `practitioners.registers[${index}].role` : [])));
}
