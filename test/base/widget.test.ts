import '../../src/entries/therapy-quick-facts.js';
import '../../src/entries/therapy-section.js';
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {quickFacts} from '#guide';
import {TherapyWidget} from '../../src/base/widget.js';
import type {LocalizedSection} from '../../src/i18n/localized-section.js';
import {onPaper} from '../support/printing.js';
import {shown, textOf, warningsDuring} from '../support/reader.js';

/** A widget of somebody else, written with functions that have no name. */
class OwnWidget extends TherapyWidget<'quickFacts'> {
  pressed = 0;

  constructor() {
    super({quickFacts});
  }

  protected override headingFor = (): string => 'Our own';

  protected override renderSection = (section: LocalizedSection<'quickFacts'>): unknown =>
    html`<button @click=${() => (this.pressed += 1)} ?disabled=${false}>${section.data.facts.length} facts</button>`;
}

customElements.define('own-widget', OwnWidget);

describe('a widget that somebody derives', () => {
  it('shows its own words once, listens, and keeps the footer', async () => {
    const widget = await shown<OwnWidget>('<own-widget></own-widget>');
    expect(textOf(widget)).to.match(/^Our own 7 facts .*Not medical advice\./);
    expect(textOf(widget).match(/7 facts/g)).to.have.length(1);
    widget.renderRoot.querySelector('button')?.click();
    expect(widget.pressed).to.equal(1);
  });
});

describe('a widget', () => {
  const card = '<therapy-quick-facts></therapy-quick-facts>';
  const sources = (widget: Element, selector = '[popover]') =>
    widget.shadowRoot?.querySelector(`${selector}.source`)?.textContent?.trim() ?? '';

  it('renders what its sources say before the first click inside it', async () => {
    const [first, second] = [await shown(card), await shown(card)];
    expect(sources(first)).to.equal('');
    first.shadowRoot?.querySelector<HTMLElement>('.citation')?.click();
    expect(sources(first)).to.match(/^1\./);
    expect(sources(second)).to.equal('');
  });

  it('renders it before a click in a closed root around it', async () => {
    const host = document.createElement('div');
    const root = host.attachShadow({mode: 'closed'});
    const widget = document.createElement('therapy-quick-facts');
    root.append(widget);
    document.body.append(host);
    await new Promise((ready) => widget.addEventListener('therapy-ready', ready, {once: true}));
    widget.shadowRoot?.querySelector<HTMLElement>('.citation')?.click();
    expect(sources(widget)).to.match(/^1\./);
    host.remove();
  });

  it('lists its sources in idle time', async () => {
    expect(sources(await shown(card), 'li')).to.match(/Its authors say:/);
  });

  it('lists them before its own page is printed, and no other', async () => {
    const widget = await shown(card);
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const elsewhere = document.createElement('therapy-quick-facts');
    frame.contentDocument?.body.append(elsewhere);
    await elsewhere.updateComplete;
    onPaper();
    expect(sources(widget, 'li')).to.match(/Its authors say:/);
    expect(sources(elsewhere, 'li')).to.equal('');
    onPaper(frame.contentWindow);
    expect(sources(elsewhere, 'li')).to.match(/Its authors say:/);
    frame.remove();
  });

  it('warns again when an attribute is set anew to the same wrong value, not when it is rendered again', async () => {
    const widget = await shown<TherapyWidget<'quickFacts'>>(card);
    for (const [name, value] of [
      ['theme', 'green'],
      ['facts', 'price'],
    ] as const) {
      const warnings = await warningsDuring(async () => {
        for (let turn = 0; turn < 2; turn++) {
          widget.setAttribute(name, value);
          await widget.updateComplete;
          widget.requestUpdate();
          await widget.updateComplete;
        }
      });
      expect(warnings, name).to.have.length(2);
    }
  });

  it('takes an attribute that goes for one that was never there', async () => {
    const widget = await shown<TherapyWidget<'quickFacts'>>(card);
    const before = textOf(widget);
    const attributes = {
      guide: 'craniosacral-therapy',
      heading: 'X',
      'heading-level': '3',
      theme: 'dark',
      facts: 'origins',
    };
    for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
    await widget.updateComplete;
    expect(textOf(widget)).not.to.equal(before);
    const warnings = await warningsDuring(async () => {
      Object.keys(attributes).forEach((name) => widget.removeAttribute(name));
      await widget.updateComplete;
    });
    expect(warnings).to.deep.equal([]);
    expect(textOf(widget)).to.equal(before);
    expect(widget.renderRoot.querySelector('h2')).not.to.equal(null);
  });

  for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
    it(`shows the default for a section that is called "${name}"`, async () => {
      const warnings = await warningsDuring(async () => {
        expect(textOf(await shown(`<therapy-section section="${name}"></therapy-section>`))).to.include(
          'Craniosacral therapy: what it is',
        );
      });
      expect(warnings).to.have.length(1);
    });
  }
});
