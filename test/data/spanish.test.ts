import {expect} from '@open-wc/testing';
import type {Section, SectionName} from '../../src/guide/guide.js';
import * as bundled from '#guide';
import type {PluralForms} from '../../src/i18n/create-msg.js';
import {es} from '../../src/i18n/es.js';
import {messages} from '../../src/i18n/es.messages.js';
import {mapStrings, collectStrings} from '../support/map-strings.js';

const names = Object.keys(bundled) as SectionName[];

/** A section in English and in Spanish. */
function both(name: SectionName): [Section, Section] {
  const section: Section = bundled[name];
  return [section, es.localize(section, name)];
}

/** What a reader reads of a section, besides the names and titles of sources. */
function readable({data, sources, corrections}: Section): string[] {
  const ours = Object.values(sources).map(({kind, concludes, limits, misprint, note}) => ({
    kind,
    concludes,
    limits,
    misprint,
    note,
  }));
  return [...collectStrings(data), ...collectStrings(ours), ...collectStrings(corrections)];
}

/** Figures of a text; those of a thousand lose their comma, and a decimal comma is a point. */
function figuresOf(text: string): string[] {
  const figures = text.match(/\d+(?:[.,]\d+)*/g) ?? [];
  return figures.map((figure) => figure.replace(/,(?=\d{3}\b)/g, '').replace(',', '.')).sort();
}

const skeleton = ({data, corrections}: Section) => mapStrings({data, corrections}, () => '');

const reassuring =
  /\bsegur[oa]s?\b|sin (?:ning[uú]n )?(?:riesgo|peligro)|inofensiv|no hay (?:riesgo|peligro)|no se preocupe|\bapt[oa]\b|\bcura\b|\bsana\b/i;

/** The same words where they warn: insurance, a denial, a doubt, a claim to walk away from, somebody in good health. */
const warning =
  /seguros? m[eé]dicos?|\bseguros?\b(?= (?:puede|paga|cubre|lo))|(?:su|el|los|de|del|un|aseguradora|por) seguros?\b|no significa[^.]*segura|no es seguro|es seguro\?|promete[^.]*|bebé sana|(?:la llaman|llaman) «[^»]*»/gi;

describe('the guide in Spanish', () => {
  for (const name of names) {
    it(`${name}: the same ids, figures, citations and bases`, () => {
      const [english, spanish] = both(name);
      expect(skeleton(spanish)).to.deep.equal(skeleton(english));
      expect(Object.keys(spanish.sources)).to.deep.equal(Object.keys(english.sources));
      expect(spanish.marks).to.deep.equal(english.marks);
    });

    it(`${name}: each text is there, with the figures of the English`, () => {
      const [english, spanish] = both(name).map(readable);
      expect(spanish).to.have.length(english?.length ?? 0);
      english?.forEach((text, index) => {
        expect(figuresOf(spanish?.[index] ?? ''), `${text} → ${spanish?.[index]}`).to.deep.equal(figuresOf(text));
      });
    });

    it(`${name}: no sentence is left in English`, () => {
      const [english, spanish] = both(name).map(readable);
      // The name of an association can end as a sentence does, but has few words in small letters.
      const isSentence = (text: string) => /\b[a-z]{2,}\b.*\b[a-z]{2,}\b.*[.?]$/.test(text);
      const same = (english ?? []).filter((text, index) => text === spanish?.[index] && isSentence(text));
      expect(same).to.deep.equal([]);
    });

    it(`${name}: never reassures`, () => {
      const [, spanish] = both(name);
      const found = readable(spanish).filter((text) => reassuring.test(text.replace(warning, '')));
      expect(found).to.deep.equal([]);
    });
  }

  it('says that no clinician who speaks Spanish has reviewed it', () => {
    for (const name of names) expect(both(name)[1].attribution.notice).to.match(/habla hispana/);
  });
});

describe('the messages in Spanish', () => {
  const all = Object.entries(messages).map(([english, spanish]) => [english, formsOf(spanish)] as const);
  const placeholdersIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

  it('have every placeholder, in each plural form', () => {
    for (const [english, forms] of all) {
      for (const form of forms) expect(placeholdersIn(form), english).to.deep.equal(placeholdersIn(english));
    }
  });

  it('have a singular and a plural where a count comes before the noun', () => {
    const counted = all.filter(([english]) => /(?<!About )\{count\} (?!of)\w/.test(english));
    expect(counted.length).to.be.at.least(3);
    for (const [english, [singular, plural, ...more]] of counted) {
      expect(more, english).to.deep.equal([]);
      expect(plural, english)
        .to.match(/\{count\} \w+s\b/)
        .and.not.equal(singular);
      expect(singular, english).not.to.match(/\{count\} \w+s\b/);
    }
  });

  it('are no English', () => {
    const same = all.filter(([english, forms]) => forms.includes(english)).map(([english]) => english);
    expect(same).to.deep.equal(['{name}: {title}']);
  });

  it('end, and begin, as the English does', () => {
    const edges = (text: string) => [/^\s|$/.exec(text)?.[0], /[.:…]?\s*$/.exec(text)?.[0]];
    for (const [english, forms] of all) {
      for (const form of forms) expect(edges(form), english).to.deep.equal(edges(english));
    }
  });

  it('differ from each other where the English does', () => {
    const texts = all.flatMap(([, forms]) => forms);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).to.deep.equal([]);
  });

  it('never reassure', () => {
    const texts = all.flatMap(([, forms]) => forms);
    expect(texts.filter((text) => reassuring.test(text.replace(warning, '')))).to.deep.equal([]);
  });
});

function formsOf(message: string | PluralForms): string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}
