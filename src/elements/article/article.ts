import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';
import {heading} from '../../base/heading.js';
import {hostStyles} from '../../base/host.styles.js';
import {jsonLd} from '../../base/json-ld.js';
import {scrollIntoView} from '../../base/scroll-into-view.js';
import {sectionTitle, type LocalizedSection} from '../../i18n/localized-section.js';
import {meaningsOfMarks} from '../../base/statement.js';
import {tokens} from '../../base/tokens.styles.js';
import {TherapyWidget} from '../../base/widget.js';
import * as guide from '#guide';
import type {SectionName} from '../../guide/guide.js';
import {articleData, countWords} from '../../guide/schema-org.js';
import type {Tag} from '../../widgets.js';
import {articleStyles} from './article.styles.js';
import {chapters, titleOf, type Chapter} from './chapters.js';

type Entitled = Omit<Chapter, 'title'> & {title: string};

const wordsAMinute = 200;

/**
 * The whole guide: every section with its widget, a table of contents that marks where the reader is, and the time it takes.
 * The contents stay in view beside the text where there is room; elsewhere, a reader opens them. Prints as a leaflet.
 *
 * @summary The whole guide with a table of contents; prints as a leaflet
 * @tagname therapy-article
 * @csspart contents - The table of contents.
 * @csspart chapter - One chapter.
 * @csspart references - What a reader opens: the references.
 */
export class TherapyArticle extends TherapyWidget<SectionName> {
  static override styles = [hostStyles, tokens('article'), articleStyles];
  static override properties: PropertyDeclarations = {schema: {}};

  /** `on` adds what the article is as schema.org data for search engines. */
  declare schema: 'on' | undefined;

  readonly #seen = new Set<string>();
  /** A document that lays nothing out, such as that of jsdom, has no such observer. */
  readonly #watch: IntersectionObserver | undefined =
    'IntersectionObserver' in globalThis ? new IntersectionObserver((seen) => this.#onSeen(seen)) : undefined;
  #current: string | undefined;

  constructor() {
    super(guide);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch?.disconnect();
  }

  protected override get sectionName(): SectionName {
    return 'references';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.schema = this.checks.oneOf('schema', this.schema, ['on'], undefined);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    for (const chapter of this.renderRoot.querySelectorAll('[part="chapter"]')) this.#watch?.observe(chapter);
  }

  protected override headingFor(section: LocalizedSection): string {
    return sectionTitle(section, section.msg('The whole guide'));
  }

  protected override renderSection(section: LocalizedSection): TemplateResult {
    const entitled = chapters.flatMap((chapter) => this.#entitled(chapter, section) ?? []);
    const words = countWords(entitled.map((chapter) => this.#section(chapter.section)?.data));
    const minutes = Math.ceil(words / wordsAMinute);
    return html`${this.renderAttribution(section)}
      <p>
        ${section.msg(minutes === 1 ? 'About one minute to read.' : 'About {count} minutes to read.', {count: minutes})}
      </p>
      ${meaningsOfMarks(section)}
      <nav part="contents" aria-label=${section.msg('Contents')}>
        <details ?open=${this.expanded}>
          <summary>${section.msg('Contents ({count})', {count: entitled.length})}</summary>
          <ol>
            ${entitled.map((chapter) => this.#entry(chapter))}
          </ol>
        </details>
      </nav>
      ${entitled.map((chapter) => this.#chapter(chapter))}
      ${this.schema && this.isConnected ? this.#data(section, entitled, words) : nothing}`;
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
      ${chapter.section === 'references' ? this.#references(chapter) : this.#widgets(chapter, this.expanded)}
    </div>`;
  }

  /** The references open as a whole, because each number in the text opens its own. */
  #references(chapter: Entitled): TemplateResult {
    const count = Object.keys(this.#section(chapter.section)?.sources ?? {}).length;
    const summary = html`${heading(this.#level, chapter.title)} (${count})`;
    return this.disclosure('references', summary, () => this.#widgets(chapter, true));
  }

  #widgets(chapter: Entitled, expanded: boolean): TemplateResult[] {
    return chapter.widgets.map((tag, index) => this.#widget(tag, chapter, index === 0, expanded));
  }

  /** The level of the titles of chapters. */
  get #level(): number {
    return Math.min(this.headingLevel + 1, 6);
  }

  #widget(tag: Tag, {prose, title}: Entitled, entitled: boolean, expanded: boolean): TemplateResult {
    const name = unsafeStatic(tag);
    return staticHtml`<${name}
      guide=${this.guide ?? nothing}
      theme=${this.theme}
      ?expanded=${expanded}
      .inArticle=${true}
      heading-level=${this.#level}
      heading=${entitled ? title : nothing}
      section=${prose ?? nothing}
    ></${name}>`;
  }

  /** The chapters list the sources, the last of them all. */
  protected override renderFooter(section: LocalizedSection): TemplateResult {
    return html`<footer part="footer">${this.renderAttribution(section)}</footer>`;
  }

  #data(section: LocalizedSection, entitled: readonly Entitled[], words: number): unknown {
    return jsonLd(articleData(section.attribution, this.heading || this.headingFor(section), entitled, words));
  }

  /** The focus alone would scroll to the middle of a long chapter. */
  readonly #toChapter = ({currentTarget}: Event): void => {
    if (!(currentTarget instanceof HTMLButtonElement)) return;
    const chapter = this.renderRoot.getElementById(currentTarget.value);
    chapter?.querySelector('details')?.setAttribute('open', '');
    chapter?.focus({preventScroll: true});
    scrollIntoView(chapter, {block: 'start'});
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

declare global {
  interface HTMLElementTagNameMap {
    'therapy-article': TherapyArticle;
  }
}
