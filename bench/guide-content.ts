import {directions} from '../src/base/directions.js';
import {unsourced, meaningOf, signOf} from '../src/base/statement.js';
import {groupLegends} from '../src/elements/contraindication-checker/contraindication-checker.messages.js';
import {chooseFacts, isFolded} from '../src/guide/choose-facts.js';
import {ascendingIds, linkLabel} from '../src/guide/citations.js';
import type {SectionName} from '../src/guide/guide.js';
import type {Contraindication} from '../src/guide/sections/contraindications.js';
import {checkedLine, type Source} from '../src/guide/source.js';
import type {Statement} from '../src/guide/statement.js';
import type {LocalizedSection} from '../src/i18n/localized-section.js';
import {renderWidget, sectionOf, type Widget} from '../src/snippets/render-widget.js';
import {tagOf, type Kind} from './peers.js';

/** A statement, and the numbers and signs behind it. */
interface Line {
  text: string;
  notes: string;
}

/** The words that each of our widgets shows before a reader opens anything, and those that it folds. */
export type GuideContent = ReturnType<typeof readGuideContent>;

/** Reads the content of the four workloads: the words of our own widgets, so that every peer shows the same. */
export function readGuideContent() {
  return {card: card(), checker: checker(), evidence: evidence(), finder: finder()};
}

function card() {
  const {widget, section} = read('card', 'quickFacts');
  const {facts} = chooseFacts(section.data.facts, undefined);
  const folded = facts.filter(isFolded);
  return {
    title: widget.headingFor(section),
    facts: facts.map((fact) => ({
      label: fact.label,
      value: line(fact.value),
      details: fact.detail && !isFolded(fact) ? [line(fact.detail)] : [],
    })),
    more: {
      title: section.msg('More about these facts ({count})', {count: folded.length}),
      facts: folded.flatMap(({label, detail}) => (detail ? [{label, detail: line(detail)}] : [])),
    },
    footer: footer(section),
  };
}

function checker() {
  const {widget, section} = read('checker', 'contraindications');
  const {msg, data} = section;
  const groups = (['absolute', 'relative'] as const).map((severity) => ({
    legend: msg(groupLegends[severity]),
    items: data.items
      .filter((item) => item.severity === severity)
      .map((item) => ({id: item.id, lay: item.lay, term: termOf(item, section)})),
  }));
  const others = {
    legend: msg('If nothing above fits'),
    items: [
      {id: 'none', lay: msg('None of these apply'), term: ''},
      {id: 'unsure', lay: msg('I’m not sure'), term: ''},
    ],
  };
  return {
    title: widget.headingFor(section),
    lead: msg('Before you book, check whether any of this applies to you, or to the person you book for.'),
    groups: [...groups, others],
    privacy: msg('What you tick stays in this box. It is not sent or stored.'),
    button: msg('Check'),
    alsoAsk: {
      title: msg('Not on the guide’s list: ask first'),
      lead: data.alsoAsk?.lead.text ?? '',
      items: data.alsoAsk?.items ?? [],
      basis: msg('These were added by this project.'),
    },
    footer: footer(section, false),
  };
}

function termOf({term, synonyms}: Contraindication, {msg}: LocalizedSection): string {
  return synonyms.length > 0 ? msg('{term}. This includes {words}.', {term, words: synonyms.join(', ')}) : term;
}

function evidence() {
  const {widget, section} = read('evidence', 'evidence');
  const {msg, data, corrections} = section;
  return {
    title: widget.headingFor(section),
    overall: line(data.overall),
    reviewsTitle: msg('Reviews do not agree'),
    reviews: data.reviews.map(({year, scope, concludes}) => ({year, scope, ...line(concludes)})),
    reviewsNote: data.reviewsNote ? [line(data.reviewsNote)] : [],
    conditionsTitle: msg('By condition'),
    conditions: data.conditions.map(({name, direction, caution, finding}) => ({
      name,
      ...directions[direction],
      finding: line(finding),
      cautions: caution ? [line(caution)] : [],
    })),
    layers: [
      {
        title: msg('The numbers ({count})', {count: data.effects.length}),
        rows: data.effects.map(
          ({outcome, comparator, timePoint, measure, value, ciLow, ciHigh}) =>
            `${outcome}, ${comparator}, ${timePoint}: ${measure} ${value} (${ciLow} to ${ciHigh})`,
        ),
      },
      {
        title: msg('The studies ({count})', {count: data.studies.length}),
        rows: data.studies.map(
          ({reference, design, size, comparator, followUp}) =>
            `${reference}: ${design} ${msg('Size: {size}. Compared with: {comparator}. Follow-up: {followUp}.', {size, comparator, followUp})}`,
        ),
      },
      {
        title: msg('What we corrected in the source guide ({count})', {count: Object.keys(corrections).length}),
        rows: Object.values(corrections).map(
          ({guideSays, sourceSays}) =>
            `${msg('The guide says:')} ${guideSays} ${msg('The source says:')} ${sourceSays}`,
        ),
      },
    ],
    footer: footer(section),
  };
}

function finder() {
  const {widget, section} = read('finder', 'practitioners');
  const {msg, data} = section;
  const {lead, questions, redFlags, registers, registerNote, credentials} = data;
  return {
    label: widget.headingFor(section),
    imprint: imprint(section),
    lead: line(lead),
    lists: [
      {title: msg('Questions to ask'), items: questions.map(({text}) => ({text, notes: ''}))},
      {title: msg('Reasons to look elsewhere'), items: redFlags.map(line)},
      {
        title: msg('Where to look'),
        items: registers.map(({name, region, role}) => ({
          text: `${name} (${region}). ${role.text}`,
          notes: notes(role),
        })),
      },
    ],
    note: line(registerNote),
    letters: {
      title: msg('What the letters mean ({count})', {count: credentials.length}),
      items: credentials.map(({letters, name, meaning}) => ({label: `${letters}: ${name}`, detail: line(meaning)})),
    },
    footer: footer(section),
  };
}

function read<Name extends SectionName>(kind: Kind, name: Name): {widget: Widget; section: LocalizedSection<Name>} {
  const {widget} = renderWidget(tagOf[kind], {lang: 'en'});
  return {widget, section: sectionOf(widget, name)};
}

function line(statement: Statement): Line {
  return {text: statement.text, notes: notes(statement)};
}

function notes({basis, references = []}: Statement): string {
  return [signOf(basis), ...ascendingIds(references)].filter(Boolean).join(', ');
}

function footer(section: LocalizedSection, hasFootnotes = true) {
  const sources = Object.values(section.sources);
  const footnotes = hasFootnotes ? unsourced(section).map((basis) => meaningOf(basis, section)) : [];
  return {
    lines: [...footnotes, imprint(section)],
    sources: {
      title: section.msg('Sources ({count})', {count: sources.length}),
      items: sources.map((source) => ({id: source.id, lines: sourceLines(source, section)})),
    },
  };
}

function imprint({msg, attribution: {name, version, checkedInWords: date, notice = ''}}: LocalizedSection): string {
  return [
    msg('{name} guide, version {version}. Last checked {date}.', {name, version, date}),
    msg('Not medical advice.'),
    notice,
  ]
    .filter(Boolean)
    .join(' ');
}

function sourceLines(source: Source, {msg}: LocalizedSection): string[] {
  const {text, concludes, limits, links, misprint} = source;
  return [
    text,
    concludes && `${msg('Its authors say:')} ${concludes}`,
    limits && `${msg('Limits, as this project sees them:')} ${limits}`,
    [checkedLine(source, msg), ...links.map(linkLabel)].join(' '),
    misprint && `${msg('The guide says:')} ${misprint.guideSays} ${msg('The source says:')} ${misprint.sourceSays}`,
  ].filter((one) => typeof one === 'string');
}
