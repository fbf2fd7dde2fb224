import {expect} from '@open-wc/testing';
import type {Section, SectionName} from '../../src/guide/guide.js';
import * as bundled from '#guide';
import {es} from '../../src/i18n/es.js';
import {messages} from '../../src/i18n/es.messages.js';
import {mapStrings, collectStrings} from '../../src/i18n/map-strings.js';

const names = Object.keys(bundled) as SectionName[];

/** A section in English and in Spanish. */
function both(name: SectionName): [Section, Section] {
  const section: Section = bundled[name];
  return [section, es.localize(section, name)];
}

/** What a reader reads of a section, besides the names and titles of sources. */
function readable({data, sources, corrections}: Section): string[] {
  const ours = Object.values(sources).map(({kind, concludes, note}) => ({kind, concludes, note}));
  return [...collectStrings(data), ...collectStrings(ours), ...collectStrings(corrections)];
}

/** Figures of a text; those of a thousand lose their comma. */
function figuresOf(text: string): string[] {
  return (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((figure) => figure.replace(/,(?=\d{3}\b)/g, '')).sort();
}

const skeleton = ({data, corrections}: Section) => mapStrings({data, corrections}, () => '');

const reassuring =
  /\bsegur[oa]s?\b|sin (?:ning[uú]n )?(?:riesgo|peligro)|inofensiv|no hay (?:riesgo|peligro)|no se preocupe|\bapt[oa]\b|\bcura\b|\bsana\b/i;

/** The same words where they warn: insurance, a denial, a doubt, a claim to walk away from, somebody in good health. */
const warning =
  /seguros? m[eé]dicos?|\bseguros?\b(?= (?:puede|paga|cubre|lo))|(?:su|el|los|de|del|un|aseguradora|por) seguros?\b|no significa[^.]*segura|no es seguro|es seguro\?|promete[^.]*|niña sana/gi;

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
  const all = Object.entries(messages).flatMap(([english, spanish]) =>
    (typeof spanish === 'string' ? [spanish] : Object.values(spanish)).map((form) => [english, form] as const),
  );
  const holdsIn = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

  it('hold what is filled in, and are no English', () => {
    for (const [english, spanish] of all) {
      expect(holdsIn(spanish), english).to.deep.equal(holdsIn(english));
      expect(spanish.replace(/\{\w+\}/g, '').length > 2 && spanish === english, english).to.equal(false);
    }
  });

  it('never reassure', () => {
    const found = all.map(([, spanish]) => spanish).filter((text) => reassuring.test(text.replace(warning, '')));
    expect(found).to.deep.equal([]);
  });
});
