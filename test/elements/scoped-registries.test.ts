import '../support/open-roots.js';
import {expect} from '@open-wc/testing';
import * as widgets from '../../src/index.js';
import {textOf} from '../support/reader.js';
import {waitUntil} from '../support/wait-until.js';

const classes = Object.entries(widgets).flatMap(([name, one]) =>
  /^Therapy[A-Z]/.test(name) && typeof one === 'function'
    ? {tag: tagOf(name), widget: one as CustomElementConstructor}
    : [],
);

/** "TherapyQuickFacts" is registered as "therapy-quick-facts". */
function tagOf(name: string): string {
  return name.replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}

/** Everything inside, through open roots. */
function within(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? within(one.shadowRoot) : [])]);
}

/** An article in a root whose registry alone knows the elements. */
async function articleIn(root: ShadowRoot): Promise<Element> {
  root.innerHTML = '<therapy-article></therapy-article>';
  const article = root.firstElementChild;
  if (!article) throw new Error('there is no article');
  await waitUntil(() => {
    expect(article.matches(':state(ready)')).to.equal(true);
  });
  return article;
}

const inBrowser = {
  name: 'of the browser',
  load: () => Promise.resolve(),
  options: (customElementRegistry: CustomElementRegistry) => ({customElementRegistry}),
};

const inPolyfill = {
  name: 'of the polyfill',
  load: () => import('@webcomponents/scoped-custom-element-registry'),
  options: (customElements: CustomElementRegistry) => ({customElements}),
};

/** The polyfill comes last, since it replaces what the browser has; not every engine has it yet. */
const kinds = 'customElementRegistry' in Element.prototype ? [inBrowser, inPolyfill] : [inPolyfill];

for (const {name, load, options} of kinds) {
  it(`an article renders every chapter in a scoped registry ${name}`, async () => {
    await load();
    const registry = new CustomElementRegistry();
    for (const {tag, widget} of classes) registry.define(tag, widget);
    const host = document.body.appendChild(document.createElement('div'));
    const article = await articleIn(host.attachShadow({mode: 'open', ...options(registry)}));
    const parts = within(article.shadowRoot ?? article).filter(({localName}) => localName.startsWith('therapy-'));
    expect(parts).to.have.length.of.at.least(10);
    for (const part of parts) expect(textOf(part)).not.to.equal('');
    expect(customElements.get('therapy-article') === undefined).to.equal(true);
    host.remove();
  });
}
