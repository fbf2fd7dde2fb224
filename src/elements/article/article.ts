import {html, nothing, type TemplateResult} from 'lit/html.js';
import {oneOf} from '../../base/attributes.js';
import {hostStyles} from '../../base/host.styles.js';
import {jsonLd} from '../../base/json-ld.js';
import {sectionTitle, type LocalizedSection} from '../../i18n/localized-section.js';
import {tokens} from '../../base/tokens.styles.js';
import {TherapyWidget} from '../../base/widget.js';
import * as guide from '#guide';
import type {SectionName} from '../../guide/guide.js';
import {articleData, countWords} from '../../guide/schema-org.js';
import {articleStyles} from './article.styles.js';
import {chapters, titleOf, type Chapter} from './chapters.js';

type Entitled = Omit<Chapter, 'title'> & {title: string};

const wordsAMinute = 200;
const templates: Record<string, TemplateStringsArray> = {};

/**
 * The whole guide: every section with its widget, a table of contents that marks where the reader is, and the time it takes.
 * Prints as a leaflet.
 *
 * @tagname therapy-article
 * @csspart contents - The table of contents.
 * @csspart chapter - One chapter.
 */
export class TherapyArticle extends TherapyWidget<SectionName> {
  static override styles = [hostStyles, tokens('article'), articleStyles];
  static override properties = {...TherapyWidget.properties, schema: {}};

  /** `on` adds what the article is as schema.org data for search engines. */
  declare schema: 'on' | undefined;

  readonly #seen = new Set<string>();
  readonly #watch = globalThis.IntersectionObserver && new IntersectionObserver((seen) => this.#onSeen(seen));
  #current: string | undefined;

  constructor() {
    super(guide);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch.disconnect();
  }

  protected override get sectionName(): SectionName {
    return 'references';
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    this.schema = oneOf(this, 'schema', this.schema, ['on'], undefined);
  }

  protected override updated(root: ShadowRoot): void {
    super.updated(root);
    for (const chapter of root.querySelectorAll('[part="chapter"]')) this.#watch.observe(chapter);
  }

  protected override headingFor(section: LocalizedSection): string {
    return sectionTitle(section, section.msg('The whole guide'));
  }

  protected override renderSection(section: LocalizedSection): TemplateResult {
    const there = chapters.flatMap((chapter) => this.#entitled(chapter, section) ?? []);
    const data = there.map(({section}) => this.#section(section)?.data);
    const minutes = Math.ceil(countWords(data) / wordsAMinute);
    return html`${this.renderAttribution(section)}
      <p>
        ${section.msg(minutes === 1 ? 'About one minute to read.' : 'About {count} minutes to read.', {count: minutes})}
      </p>
      <nav part="contents" aria-label=${section.msg('Contents')}>
        <ol>
          ${there.map((chapter) => this.#entry(chapter))}
        </ol>
      </nav>
      ${there.map((chapter) => this.#chapter(chapter))}
      ${this.schema ? jsonLd(articleData(section.attribution, this.heading || this.headingFor(section), there, countWords(data))) : ''}`;
  }

  #section(name: SectionName): LocalizedSection | undefined {
    const state = this.stateOf(name);
    return state.status === 'ready' ? state.section : undefined;
  }

  /** A chapter with its title; nothing where the guide has no such section. */
  #entitled(chapter: Chapter, {msg}: LocalizedSection): Entitled | undefined {
    const section = this.#section(chapter.section);
    return section && {...chapter, title: titleOf(chapter, section.data, msg)};
  }

  #entry({section, title}: Entitled): TemplateResult {
    return html`<li>
      <button aria-current=${section === this.#current ? 'true' : 'false'} value=${section} @click=${this.#toChapter}>
        ${title}
      </button>
    </li>`;
  }

  #chapter(chapter: Entitled): TemplateResult {
    return html`<div part="chapter" id=${chapter.section} tabindex="-1">
      ${chapter.widgets.map((tag, index) => this.#widget(tag, chapter, index === 0))}
    </div>`;
  }

  #widget(tag: string, {told, title}: Entitled, entitled: boolean): TemplateResult {
    const level = Math.min(this.headingLevel + 1, 6);
    const {guide = nothing, theme} = this;
    return html(templateOf(tag), guide, theme, level, entitled ? title : nothing, told ?? nothing);
  }

  readonly #toChapter = ({currentTarget}: Event): void => {
    this.shadowRoot?.getElementById((currentTarget as HTMLButtonElement).value)?.focus();
  };

  /** The chapter furthest up in view is the one that is read. */
  #onSeen(changes: readonly IntersectionObserverEntry[]): void {
    for (const {target, isIntersecting} of changes) {
      if (isIntersecting) this.#seen.add(target.id);
      else this.#seen.delete(target.id);
    }
    const current = chapters.find(({section}) => this.#seen.has(section))?.section;
    if (current === this.#current) return;
    this.#current = current;
    this.requestUpdate();
  }
}

/** Lit knows a template by its strings, so there is one for each tag, made once. */
function templateOf(tag: string): TemplateStringsArray {
  const strings = [`<${tag} guide=`, ' theme=', ' heading-level=', ' heading=', ' section=', `></${tag}>`];
  return (templates[tag] ??= Object.assign(strings, {raw: strings}));
}

declare global {
  interface HTMLElementTagNameMap {
    'therapy-article': TherapyArticle;
  }
}
