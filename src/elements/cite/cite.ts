import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {listOf} from '../../base/attributes.js';
import type {FailedState, PendingState} from '../../base/guide-context.js';
import {hostStyles} from '../../base/host.styles.js';
import type {Source} from '../../guide/source.js';
import {localeOf} from '../../base/locales.js';
import type {LocalizedSection} from '../../i18n/localized-section.js';
import {about, popover} from '../../base/sources.js';
import {citations} from '../../base/statement.js';
import {tokens} from '../../base/tokens.styles.js';
import {TherapyWidget} from '../../base/widget.js';
import {references} from '#guide';
import {citeStyles} from './cite.styles.js';

/**
 * A citation inside a sentence of the host page: a number that opens its source. Put a link inside the tag; it shows where scripts
 * do not run.
 *
 * @summary A number in your own sentence that opens its source
 * @tagname therapy-cite
 */
export class TherapyCite extends TherapyWidget<'references'> {
  static override styles = [hostStyles, tokens('cite'), citeStyles];
  static override properties: PropertyDeclarations = {ref: {}, reference: {}};

  /** Id of the reference in the guide, such as `10`. */
  declare ref: string | undefined;

  /** The same as `ref`, for frameworks where `ref` means something else, such as React and Vue. */
  declare reference: string | undefined;

  constructor() {
    super({references});
  }

  protected override headingFor({attribution: {name}}: LocalizedSection): string {
    return name;
  }

  protected override renderFallback(state: FailedState | PendingState): TemplateResult {
    return html`<slot></slot>${state.status === 'failed' ? this.#whyNot(state) : nothing}`;
  }

  /** A sign beside the words of the host, which opens the reason. */
  #whyNot(state: FailedState): TemplateResult {
    const {tag, msg} = localeOf(this);
    const label = msg('Why the source cannot be shown');
    return html`<span part="base" class=${this.theme} lang=${tag}
      ><sup translate="no"
        ><button type="button" class="citation" part="mark" popovertarget="why-not" aria-label=${label}>?</button></sup
      >
      <div id="why-not" class="source" part="source" popover role="group" tabindex="-1" aria-label=${label}>
        ${this.renderFailure(state)}
      </div></span
    >`;
  }

  protected override renderReady(section: LocalizedSection<'references'>): TemplateResult {
    const source = this.#source(section);
    if (!source) return html`<slot></slot>`;
    return html`<span part="base" class=${this.theme} lang=${section.language}
      >${citations([source.id], section)}${popover(source, section, about(source, section, this.renderAttribution(section)))}</span
    >`;
  }

  /** A citation says only its number and its source. */
  protected override renderSection(): unknown {
    return undefined;
  }

  /** Its one source is rendered with it. */
  protected override renderDeferred(): void {}

  #source({sources}: LocalizedSection): Source | undefined {
    const wanted = this.reference ?? this.ref;
    const source = Object.values(sources).find(({id}) => id === wanted);
    this.checks.expect(
      this.reference ? 'reference' : 'ref',
      wanted,
      source !== undefined,
      listOf(Object.keys(sources)),
    );
    return source;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapy-cite': TherapyCite;
  }
}
