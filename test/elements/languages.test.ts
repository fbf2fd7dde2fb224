import '../support/open-roots.js';
import '../../src/entries/therapy-widgets.js';
import '../../src/entries/lang/es.js';
import {expect} from '@open-wc/testing';
import * as guide from '#guide';
import type {Guide} from '../../src/guide/guide.js';
import {createMsg} from '../../src/i18n/create-msg.js';
import {addLocale} from '../../src/base/page-scripts.js';
import {createLocale} from '../../src/i18n/locale.js';
import {collectStrings} from '../support/map-strings.js';
import {painted} from '../support/painted.js';
import {waitUntil} from '../support/wait-until.js';
import {version} from '../../src/base/version.js';
import {copied} from '../support/clipboard.js';
import {standing, widgetTags} from '../support/guides-on-page.js';
import {sheetsPrintedBy} from '../support/printing.js';
import {focusedIn, languageOf, reading, rootsOf, textOf} from '../support/reader.js';
import {smallGuide} from '../support/small-guide.js';

const card = '<therapy-quick-facts></therapy-quick-facts>';
const every = widgetTags.map((tag) => `<${tag}></${tag}>`).join('');
const headings = {
  en: 'Craniosacral therapy: quick facts',
  es: 'Terapia craneosacral: datos básicos',
};

type Widget = HTMLElement & {updateComplete: Promise<boolean>};

async function one(markup: string, data?: unknown): Promise<Widget> {
  const [widget] = await standing(markup, data);
  if (!widget) throw new Error(`${markup} shows nothing`);
  return widget as Widget;
}

/** The language in which a widget speaks, by its own words and by what it says of itself. */
function spoken(widget: Element): string {
  const base = widget.shadowRoot?.querySelector('[part="base"]');
  const words = base?.querySelector('[part="heading"]')?.textContent?.trim();
  const [language] = Object.entries(headings).find(([, heading]) => heading === words) ?? [];
  return base?.getAttribute('lang') === language ? String(language) : `${base?.getAttribute('lang')} around “${words}”`;
}

const speaks = (widget: Element, language: 'en' | 'es') =>
  waitUntil(() => {
    expect(spoken(widget)).to.equal(language);
  });

/** A host of somebody else, with a shadow root that holds this. */
function hostOf(inside: string): HTMLElement {
  const host = document.createElement('div');
  host.attachShadow({mode: 'open'}).innerHTML = inside;
  return host;
}

afterEach(() => {
  document.querySelectorAll('body > :is(therapy-guide, .place, iframe)').forEach((one) => one.remove());
  document.documentElement.removeAttribute('lang');
});

describe('the language of a widget', () => {
  for (const [name, markup, language] of [
    ['English where nobody says anything', card, 'en'],
    ['that of its own attribute', '<therapy-quick-facts lang="es"></therapy-quick-facts>', 'es'],
    [
      'that of its own attribute, before any around it',
      '<div lang="es"><therapy-quick-facts lang="en"></therapy-quick-facts></div>',
      'en',
    ],
    ['that of the nearest around it', `<div lang="en"><div lang="es"><p></p>${card}</div></div>`, 'es'],
    ['Spanish in a region of Spanish', `<div lang="es-MX">${card}</div>`, 'es'],
    ['Spanish however the tag is written', `<div lang="ES-419">${card}</div>`, 'es'],
    ['English for a language that only begins like Spanish', `<div lang="est">${card}</div>`, 'en'],
    ['English for a language that is not there', `<div lang="qaa">${card}</div>`, 'en'],
    ['English where the language is said to be unknown', `<div lang="es"><div lang="">${card}</div></div>`, 'en'],
  ] as const) {
    it(`is ${name}`, async () => {
      expect(spoken(await one(markup))).to.equal(language);
    });
  }

  it('is the document’s, and follows it', async () => {
    document.documentElement.lang = 'es';
    const widget = await one(card);
    expect(spoken(widget)).to.equal('es');
    document.documentElement.lang = 'en';
    await speaks(widget, 'en');
    document.documentElement.lang = 'es-US';
    await speaks(widget, 'es');
    document.documentElement.removeAttribute('lang');
    await speaks(widget, 'en');
  });

  it('is found through shadow roots, and followed in each of them', async () => {
    const inner = hostOf(`<p>${card}</p>`);
    const outer = hostOf('<section></section>');
    outer.shadowRoot?.querySelector('section')?.append(inner);
    outer.className = 'place';
    outer.lang = 'es';
    document.body.append(outer);
    const widget = inner.shadowRoot?.querySelector('therapy-quick-facts') as Widget;
    await speaks(widget, 'es');
    const section = outer.shadowRoot?.querySelector('section') as HTMLElement;
    const paragraph = widget.parentElement as HTMLElement;
    section.lang = 'en';
    await speaks(widget, 'en');
    paragraph.lang = 'es';
    await speaks(widget, 'es');
    paragraph.lang = 'de';
    await speaks(widget, 'en');
    paragraph.removeAttribute('lang');
    section.removeAttribute('lang');
    await speaks(widget, 'es');
    outer.lang = 'en';
    await speaks(widget, 'en');
  });

  it('follows its own attribute, and those around it, as they change', async () => {
    const widget = await one(`<div><div>${card}</div></div>`);
    widget.lang = 'es';
    await speaks(widget, 'es');
    widget.removeAttribute('lang');
    await speaks(widget, 'en');
    const around = widget.parentElement?.parentElement as HTMLElement;
    around.lang = 'es';
    await speaks(widget, 'es');
    around.lang = 'en';
    await speaks(widget, 'en');
  });

  it('follows a widget to another place', async () => {
    const widget = await one(`<div lang="es">${card}</div><div class="english"></div>`);
    document.querySelector('.english')?.append(widget);
    await speaks(widget, 'en');
  });

  it('is that of every widget, in all that it says of the guide: no clinician reviewed it', async () => {
    const tags = [...widgetTags, 'therapy-cite'];
    const markup = tags.map((tag) => `<${tag} ref="1"></${tag}>`).join('');
    for (const widget of await standing(`<div lang="es">${markup}</div>`)) {
      expect(widget.shadowRoot?.querySelector('[part="base"]')?.getAttribute('lang'), widget.localName).to.equal('es');
      expect(widget.shadowRoot?.textContent, widget.localName)
        .to.include('Ningún profesional clínico de habla hispana ha revisado esta traducción.')
        .and.include('No es consejo médico.');
    }
  });
});

describe('what is in another language than the page', () => {
  const spanishGuide = (): Guide => ({...smallGuide(), about: {...smallGuide().about, language: 'es'}});

  /** Every text of a widget that is a whole text of the guide, with the language that it is in. */
  function guideTexts(widget: Element, words: ReadonlySet<string>): [text: string, language: string | undefined][] {
    const inside = [...(widget.shadowRoot?.querySelectorAll('*') ?? [])].filter((one) => !one.matches('script'));
    const nested = inside.flatMap((one) => (one.shadowRoot ? guideTexts(one, words) : []));
    const own = inside.flatMap((one) =>
      [...one.childNodes].flatMap(({nodeType, nodeValue}): [string, string | undefined][] => {
        const text = nodeValue?.trim() ?? '';
        return nodeType === Node.TEXT_NODE && words.has(text) ? [[text, languageOf(one)]] : [];
      }),
    );
    return [...own, ...nested];
  }

  for (const [page, data] of [
    ['es', smallGuide()],
    ['en', spanishGuide()],
  ] as const) {
    it(`keeps its words and says its language: a guide in ${data.about.language} on a page in ${page}`, async () => {
      const {about, references: _, corrections: __, ...sections} = data;
      const words = new Set(
        Object.values(sections)
          .flatMap(collectStrings)
          .map((text) => text.trim()),
      );
      for (const widget of await standing(`<div lang="${page}">${every}</div>`, data)) {
        const base = widget.shadowRoot?.querySelector('[part="base"]');
        expect(base?.getAttribute('lang'), widget.localName).to.equal(page);
        expect(textOf(widget)).to.include(page === 'es' ? 'No es consejo médico.' : 'Not medical advice.');
        const wrong = guideTexts(widget, words).filter(([, language]) => language !== about.language);
        expect(wrong, widget.localName).to.deep.equal([]);
      }
    });
  }

  it('is the title of a source, which is nobody’s to translate: in lists, in popovers and on paper', async () => {
    const titles = Object.values(guide.references.sources).map(({text}) => text);
    const tags = ['quick-facts', 'references', 'evidence-summary', 'contraindication-checker'];
    const markup = tags.map((name) => `<therapy-${name}></therapy-${name}>`).join('');
    const widgets = await standing(`<div lang="es">${markup}<therapy-cite ref="1"></therapy-cite></div>`);
    for (const widget of widgets) {
      const found = guideTexts(widget, new Set(titles));
      expect(found.length, widget.localName).to.be.above(0);
      expect(new Set(found.map(([, language]) => language)), widget.localName).to.deep.equal(new Set(['en']));
    }
    const checker = widgets[3] as Widget;
    tick(checker, 'pregnancy-first-trimester');
    inside<HTMLElement>(checker, '[part="check"]')?.click();
    await checker.updateComplete;
    const [sheet] = await sheetsPrintedBy(() =>
      Promise.resolve(inside<HTMLElement>(checker, '[part="print"]')?.click()),
    );
    expect(sheet?.documentElement.lang).to.equal('es');
    const lines = [...(sheet?.querySelectorAll('p') ?? [])].filter(({textContent}) =>
      titles.some((title) => textContent?.includes(title)),
    );
    expect(lines.length).to.be.above(0);
    expect(new Set(lines.map(({lang}) => lang))).to.deep.equal(new Set(['en']));
  });

  it('is what a widget says in English for want of another language, also when it has nothing to show', async () => {
    const failing = {...smallGuide(), quickFacts: undefined};
    const widget = await one(`<div lang="qaa">${card}</div>`, failing);
    expect(widget.matches(':state(failed)')).to.equal(true);
    expect(widget.shadowRoot?.querySelector('[part="base"]')?.getAttribute('lang')).to.equal('en');
    expect(textOf(widget)).to.include('This part of the guide cannot be shown');
  });

  it('is the reason why a part cannot be shown', async () => {
    const widget = await one(`<div lang="es">${card}</div>`, {...smallGuide(), quickFacts: undefined});
    expect(textOf(widget)).to.include('Esta parte de la guía no se puede mostrar:');
    const [reason] = guideTexts(
      widget,
      new Set(['the guide “Applied relaxation test therapy” has no section “quickFacts”']),
    );
    expect(reason?.[1]).to.equal('en');
  });
});

/** An element in any root of a widget. */
const inside = <Found extends Element>(widget: Element, selector: string) =>
  rootsOf(widget).flatMap((root) => root.querySelector<Found>(selector) ?? [])[0];

/** Ticks a box by its value, as a reader does. */
function tick(widget: Element, value: string): void {
  const box = inside<HTMLInputElement>(widget, `input[value="${value}"]`);
  if (!box) throw new Error(`there is no box "${value}"`);
  box.click();
}

const ticked = (widget: Element) =>
  rootsOf(widget)
    .flatMap((root) => [...root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]:checked')])
    .map(({value}) => value);

describe('a reader whose page changes its language', () => {
  /** A widget in English, with its page, which can be put into Spanish. */
  async function onPage(
    markup: string,
    data?: unknown,
  ): Promise<{widget: Widget; into: (language: string) => Promise<void>}> {
    const widget = await one(`<div lang="en">${markup}</div>`, data);
    const into = async (language: string) => {
      widget.parentElement?.setAttribute('lang', language);
      const base = () => widget.shadowRoot?.querySelector('[part="base"]')?.getAttribute('lang');
      await waitUntil(() => {
        expect(base()).to.equal(language);
      });
    };
    return {widget, into};
  }

  it('keeps the ticked boxes of the checker, and its outcome, in the new language', async () => {
    const {widget, into} = await onPage('<therapy-contraindication-checker></therapy-contraindication-checker>');
    tick(widget, 'pregnancy-first-trimester');
    tick(widget, ':unsure');
    reading(widget).getByRole('button', {name: 'Check'}).click();
    await widget.updateComplete;
    const heading = focusedIn(widget);
    await into('es');
    expect(ticked(widget)).to.deep.equal(['pregnancy-first-trimester', ':unsure']);
    reading(widget).getByRole('region', {name: 'En la lista «usar con precaución» de esta guía'});
    expect(heading?.localName).to.match(/^h\d$/);
    expect(focusedIn(widget) === heading).to.equal(true);
    const result = inside<HTMLElement>(widget, '[part~="result"]')?.innerText ?? '';
    expect(result).to.include('También marcó «Tengo dudas»').and.include('Qué hacer ahora:');
    expect(result).not.to.match(/pregnancy|doctor/i);
    await into('en');
    reading(widget).getByRole('region', {name: 'On this guide’s use-with-caution list'});
    tick(widget, ':unsure');
    await widget.updateComplete;
    expect(reading(widget).queryByRole('region', {name: /list$/}) === null).to.equal(true);
  });

  it('keeps boxes that were ticked before any answer, and can go on in the new language', async () => {
    const {widget, into} = await onPage('<therapy-contraindication-checker></therapy-contraindication-checker>');
    tick(widget, ':none');
    await into('es');
    expect(ticked(widget)).to.deep.equal([':none']);
    expect(reading(widget).queryByRole('region', {name: /lista$/}) === null).to.equal(true);
    reading(widget).getByRole('button', {name: 'Verificar'}).click();
    await widget.updateComplete;
    reading(widget).getByRole('region', {name: 'No se marcó nada de esta lista'});
  });

  it('keeps what was picked, asked and typed elsewhere', async () => {
    const compared = await onPage('<therapy-comparison></therapy-comparison>');
    tick(compared.widget, 'massage');
    await compared.widget.updateComplete;
    const picked = ticked(compared.widget);
    await compared.into('es');
    expect(ticked(compared.widget)).to.deep.equal(picked);

    const asked = await onPage('<therapy-questions></therapy-questions>');
    const field = reading(asked.widget).getByRole<HTMLInputElement>('textbox');
    field.value = 'Is it warm?';
    await copied(() => Promise.resolve(reading(asked.widget).getByRole('button', {name: 'Copy'}).click()));
    reading(asked.widget).getAllByRole('checkbox')[0]?.click();
    await asked.into('es');
    expect(ticked(asked.widget)).to.have.length(1);
    expect(field.value).to.equal('Is it warm?');
    expect(reading(asked.widget).getByRole('status').textContent).to.equal('Copiado.');

    const cited = await onPage('<therapy-references></therapy-references>');
    await copied(() => Promise.resolve(reading(cited.widget).getByRole('button', {name: 'Copy all'}).click()));
    await cited.into('es');
    expect(reading(cited.widget).getByRole('status').textContent).to.match(/^\d+ citas copiadas\.$/);

    const found = await onPage(
      '<therapy-practitioner-finder href="https://directory.example/{location}"></therapy-practitioner-finder>',
    );
    reading(found.widget).getByRole('button', {name: 'Find a craniosacral therapist'}).click();
    reading(found.widget).getByRole<HTMLInputElement>('textbox').value = 'Lima';
    await found.into('es');
    reading(found.widget).getByRole('dialog', {name: 'Buscar un terapeuta craneosacral'});
    expect(reading(found.widget).getByRole<HTMLInputElement>('textbox').value).to.equal('Lima');
    found.widget.shadowRoot?.querySelector('dialog')?.close();
  });

  it('reads whose words a note is in the new language, also beside a brought guide', async () => {
    const note = '<therapy-quick-facts><p slot="note">Note</p></therapy-quick-facts>';
    for (const data of [undefined, smallGuide()]) {
      const {widget, into} = await onPage(note, data);
      const label = () => getComputedStyle(widget.firstElementChild as Element, '::before').content;
      expect(label()).to.include('From this website');
      await into('es');
      await waitUntil(() => {
        expect(label()).to.include('De este sitio web');
      });
      await into('en');
      await waitUntil(() => {
        expect(label()).to.include('From this website');
      });
    }
  });
});

describe('prices in Spanish', () => {
  it('are written as Spanish writes them', async () => {
    const widget = await one('<div lang="es"><therapy-cost sessions="10"></therapy-cost></div>');
    const prices = [...(widget.shadowRoot?.querySelectorAll('b') ?? [])].map(({textContent}) =>
      textContent?.replace(/\s/g, ' '),
    );
    expect(prices.slice(0, 4)).to.deep.equal(['70-250 US$', '120-170 US$', '700-2500 US$', '1200-1700 US$']);
  });
});

describe('a language with few words', () => {
  before(() => {
    const say = createMsg('tlh', {'Not medical advice.': 'SoQmoH', '{count} trials': '{count} waH'});
    addLocale(createLocale('tlh', say, (section) => section));
  });

  it('says in English what it has no word for', async () => {
    const widget = await one(`<div lang="tlh">${card}</div>`);
    const text = widget.shadowRoot?.textContent ?? '';
    expect(text).to.include('SoQmoH').and.include('Last checked').and.include('Sources (6)');
    expect(widget.shadowRoot?.querySelector('[part="base"]')?.getAttribute('lang')).to.equal('tlh');
  });
});

describe('the file of a language', () => {
  const scripts = {
    widget: '/dist/cdn/therapy-quick-facts.js',
    all: '/dist/cdn/therapy-widgets.js',
    es: '/dist/cdn/lang/es.js',
  };

  /** A page of its own in Spanish with a card, into which scripts are put one after the other. */
  async function page(...addresses: string[]): Promise<{card: HTMLElement; warnings: string[]; window: Window}> {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><html lang="es"><body><therapy-quick-facts></therapy-quick-facts></body></html>`;
    const loaded = new Promise((come) => frame.addEventListener('load', come, {once: true}));
    document.body.append(frame);
    await loaded;
    const window = frame.contentWindow as Window & typeof globalThis;
    const warnings: string[] = [];
    window.console.warn = (message: string) => warnings.push(message);
    for (const address of addresses) await run(window, address);
    const card = window.document.querySelector('therapy-quick-facts') as HTMLElement;
    await waitUntil(() => {
      expect(card.matches(':state(ready)')).to.equal(true);
    });
    return {card, warnings, window};
  }

  async function run({document}: Window, address: string): Promise<void> {
    const script = document.createElement('script');
    Object.assign(script, {type: 'module', src: address});
    const ran = new Promise((come) => script.addEventListener('load', come, {once: true}));
    document.body.append(script);
    await ran;
  }

  /** The same file as another release would have it. */
  async function ofRelease(other: string, address: string): Promise<string> {
    const text = await (await fetch(address)).text();
    expect(text).to.include(version);
    return URL.createObjectURL(new Blob([text.replaceAll(version, other)], {type: 'text/javascript'}));
  }

  for (const [name, addresses] of [
    ['after the widgets', [scripts.widget, scripts.es]],
    ['before the widgets', [scripts.es, scripts.widget]],
    ['before a script with every widget', [scripts.es, scripts.all]],
    ['between two scripts', [scripts.all, scripts.es, scripts.widget]],
    ['twice', [scripts.es, `${scripts.es}?again`, scripts.widget, `${scripts.es}?once-more`]],
  ] as const) {
    it(`speaks for widgets when it comes ${name}, without a word in the console`, async () => {
      const {card, warnings} = await page(...addresses);
      await speaks(card, 'es');
      expect(warnings).to.deep.equal([]);
    });
  }

  it('is followed as the page changes, also in two copies', async () => {
    const {card, window} = await page(scripts.es, scripts.widget, `${scripts.es}?again`);
    window.document.documentElement.lang = 'en';
    await speaks(card, 'en');
    window.document.documentElement.lang = 'es-MX';
    await speaks(card, 'es');
  });

  for (const [name, first] of [
    ['after', true],
    ['before', false],
  ] as const) {
    it(`of another release warns once and changes nothing, when it comes ${name} the widgets`, async () => {
      const other = await ofRelease('9.9.9', scripts.es);
      const {card, warnings} = await page(...(first ? [scripts.all, other] : [other, scripts.all]));
      await waitUntil(() => expect(warnings).not.to.deep.equal([]));
      await painted();
      expect(spoken(card)).to.equal('en');
      expect(warnings).to.deep.equal([
        `therapy-guide-widgets 9.9.9: language es ignored by the widgets of ${version}.`,
      ]);
    });
  }

  it('is all that a page in Spanish loads: nothing else is requested', async () => {
    const {card, window} = await page(scripts.all, scripts.es);
    await speaks(card, 'es');
    window.document.documentElement.lang = 'en';
    await speaks(card, 'en');
    const requested = window.performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);
    expect(requested).to.deep.equal([scripts.all, scripts.es]);
  });

  it('is never fetched by the widgets themselves', async () => {
    const {card, window} = await page(scripts.all);
    expect(spoken(card)).to.equal('en');
    const requested = window.performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);
    expect(requested).to.deep.equal([scripts.all]);
  });
});
