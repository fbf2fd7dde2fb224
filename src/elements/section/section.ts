import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {heading} from '../../base/heading.js';
import {hostStyles} from '../../base/host.styles.js';
import {proseStyles} from '../../base/prose.styles.js';
import {sectionTitle, type LocalizedSection} from '../../i18n/localized-section.js';
import {paragraphs} from '../../base/statement.js';
import {tokens} from '../../base/tokens.styles.js';
import {TherapyWidget} from '../../base/widget.js';
import {benefits, makingAChoice, mechanism, overview, related, techniques} from '#guide';
import type {ProseItem, ProsePart} from '../../guide/sections/prose.js';
import type {Statement} from '../../guide/statement.js';
import {sectionStyles} from './section.styles.js';

/** The prose sections, by the value of the attribute. */
const sections = {
  overview: 'overview',
  mechanism: 'mechanism',
  benefits: 'benefits',
  techniques: 'techniques',
  'making-a-choice': 'makingAChoice',
  related: 'related',
} as const;

/** A section that can be named in the attribute. */
export type ProseName = keyof typeof sections;

const proseNames = Object.keys(sections) as ProseName[];

/** The sections of which a reader opens the parts after the first. In the others, each part needs the other beside it. */
const folding: readonly ProseName[] = ['overview', 'benefits'];

/** Whether this project added something. It warns, or says what the guide leaves out, so it is always open. */
function isOpen(statements: readonly Statement[]): boolean {
  return statements.some(({basis}) => basis === 'project');
}

/**
 * A prose section of the guide. A reader opens the things that have a name, and the later parts of a long section.
 *
 * @summary A piece of the guide's text: what it is, how it is meant to work, what people hope for, styles, making a choice, related therapies
 * @tagname therapy-section
 * @csspart part - Statements that belong together.
 * @csspart item - One thing with a name, such as a style of the therapy.
 */
export class TherapySection extends TherapyWidget<(typeof sections)[ProseName]> {
  static override styles = [hostStyles, tokens('section'), proseStyles, sectionStyles];
  static override properties: PropertyDeclarations = {section: {useDefault: true}};

  /**
   * Which section: `overview`, `mechanism`, `benefits`, `techniques`, `making-a-choice` or `related`.
   *
   * @default 'overview'
   */
  declare section: ProseName;

  constructor() {
    super({overview, mechanism, benefits, techniques, makingAChoice, related});
    this.section = 'overview';
  }

  protected override get sectionName() {
    return Object.hasOwn(sections, this.section) ? sections[this.section] : 'overview';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.section = this.checks.oneOf('section', this.section, proseNames, 'overview');
  }

  protected override headingFor(section: LocalizedSection<'overview'>): string {
    return sectionTitle(section, section.data.title);
  }

  protected override renderSection(section: LocalizedSection<'overview'>): unknown {
    return section.data.parts.map((part, index) =>
      index > 0 && folding.includes(this.section) ? this.#laterPart(part, section) : this.#part(part, section),
    );
  }

  #laterPart(part: ProsePart, section: LocalizedSection): TemplateResult {
    const {title, paragraphs: told, items} = part;
    if (!title || items || isOpen(told)) return this.#part(part, section);
    return this.#folded('part', title, told, section);
  }

  #part({title, paragraphs: told, items = []}: ProsePart, section: LocalizedSection): TemplateResult {
    return html`<div part="part">
      ${title ? heading(this.headingLevel + 1, title) : nothing} ${paragraphs(told, section)}
      ${items.map((item) => this.#item(item, section))}
    </div>`;
  }

  #item({name, about}: ProseItem, section: LocalizedSection): TemplateResult {
    if (!isOpen(about)) return this.#folded('item', name, about, section);
    return html`<div part="item">${heading(this.headingLevel + 1, name)} ${paragraphs(about, section)}</div>`;
  }

  #folded(part: string, name: string, told: readonly Statement[], section: LocalizedSection): TemplateResult {
    return this.disclosure(part, heading(this.headingLevel + 1, name), () => paragraphs(told, section));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapy-section': TherapySection;
  }
}
