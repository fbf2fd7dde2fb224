import {readFileSync} from 'node:fs';
import * as v from 'valibot';

const statement = v.object({text: v.string(), references: v.optional(v.array(v.string()), [])});
const fact = v.object({label: v.string(), value: statement, detail: v.optional(statement, {text: ''})});
const reference = v.object({
  id: v.string(),
  csl: v.object({title: v.string(), 'container-title': v.optional(v.string(), '')}),
});
const contraindication = v.object({id: v.string(), severity: v.string(), lay: v.string(), term: v.string()});
const condition = v.object({name: v.string(), direction: v.string(), finding: statement});

/** The parts of a built guide that the benchmark renders. */
const guideSchema = v.object({
  about: v.object({practitioner: v.string()}),
  quickFacts: v.object({facts: v.array(fact)}),
  contraindications: v.object({items: v.array(contraindication)}),
  evidence: v.object({conditions: v.array(condition)}),
  practitioners: v.object({questions: v.array(statement)}),
  references: v.array(reference),
});

type Guide = v.InferOutput<typeof guideSchema>;

/** The text of each widget, reduced to what every implementation renders. */
export type GuideContent = ReturnType<typeof readGuideContent>;

/** Reads the content of the four workloads from a built guide. */
export function readGuideContent(file: string) {
  const guide = v.parse(guideSchema, JSON.parse(readFileSync(file, 'utf8')));
  return {card: card(guide), checker: checker(guide), evidence: evidence(guide), finder: finder(guide)};
}

function card({quickFacts, references}: Guide) {
  const facts = quickFacts.facts.map(({label, value, detail}) => ({
    label,
    value: value.text,
    detail: detail.text,
    references: [...new Set([...value.references, ...detail.references])],
  }));
  const cited = facts.flatMap((fact) => fact.references);
  return {facts, sources: references.filter(({id}) => cited.includes(id)).map(source)};
}

function source({id, csl}: Guide['references'][number]) {
  return {id, text: `${csl.title}. ${csl['container-title']}`};
}

function checker({contraindications}: Guide) {
  const groups = ['absolute', 'relative'].map((severity) => ({
    severity,
    items: contraindications.items.filter((item) => item.severity === severity),
  }));
  return {groups};
}

function evidence({evidence}: Guide) {
  const conditions = evidence.conditions.map(({name, direction, finding}) => ({
    name,
    rating: direction,
    text: finding.text,
  }));
  return {conditions};
}

function finder({about, practitioners}: Guide) {
  return {label: `Find a ${about.practitioner}`, questions: practitioners.questions.map(({text}) => text)};
}
