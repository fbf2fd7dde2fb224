import {html, type TemplateResult} from 'lit';
import {heading} from '../../base/heading.js';
import {hostStyles} from '../../base/host.styles.js';
import {proseStyles} from '../../base/prose.styles.js';
import {sectionTitle, type LocalizedSection} from '../../i18n/localized-section.js';
import {redFlags} from '../../base/red-flags.js';
import {bullets, paragraphs} from '../../base/statement.js';
import {severities, tokens} from '../../base/tokens.styles.js';
import {TherapyWidget} from '../../base/widget.js';
import {session} from '#guide';
import type {Stage} from '../../guide/sections/session.js';
import {sessionStyles} from './session.styles.js';

/**
 * A session from beginning to end: a timeline, how long it takes, what often follows, what means "call someone", and how many
 * sessions there may be.
 *
 * @summary Before, arriving, hands on, after; what is common afterwards, and what means: call someone
 * @tagname therapy-session
 * @csspart timeline - The stages, in order.
 * @csspart stage - One stage.
 * @csspart seek-help - The signs after which to seek help.
 */
export class TherapySession extends TherapyWidget<'session'> {
  static override styles = [hostStyles, tokens('session', severities), proseStyles, sessionStyles];

  constructor() {
    super({session});
  }

  protected override headingFor(section: LocalizedSection): string {
    return sectionTitle(section, section.msg('What a session is like'));
  }

  protected override renderSection(section: LocalizedSection<'session'>): TemplateResult {
    const {stages, durations, common, seekHelp, course} = section.data;
    const level = this.headingLevel + 1;
    return html`<ol part="timeline" class="timeline">
        ${stages.map((stage) => this.#stage(stage, section))}
      </ol>
      ${heading(level, section.msg('How long it takes'))} ${paragraphs(durations, section)}
      ${heading(level, section.msg('What often follows'))} ${paragraphs(common, section)}
      ${redFlags(seekHelp, section, level)} ${heading(level, section.msg('How many sessions'))}
      ${paragraphs(course, section)}`;
  }

  #stage({title, steps}: Stage, section: LocalizedSection): TemplateResult {
    return html`<li part="stage">${heading(this.headingLevel + 1, title)} ${bullets(steps, section)}</li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapy-session': TherapySession;
  }
}
