import {html, type TemplateResult} from 'lit/html.js';
import {heading} from '../../base/heading.js';
import {hostStyles} from '../../base/host.styles.js';
import {proseStyles} from '../../base/prose.styles.js';
import {titled, type Shown} from '../../base/shown.js';
import {signs} from '../../base/signs.js';
import {bullets, paragraphs} from '../../base/statement.js';
import {severities, tokens} from '../../base/tokens.styles.js';
import {TherapyWidget} from '../../base/widget.js';
import {session} from '../../guide/craniosacral-therapy.js';
import type {Stage} from '../../guide/sections/session.js';
import {sessionStyles} from './session.styles.js';

/**
 * A session from beginning to end: a timeline, how long it takes, what often follows, what means "call someone", and how many
 * sessions there may be.
 *
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

  protected override headingFor(section: Shown): string {
    return titled(section, section.say('What a session is like'));
  }

  protected override renderSection(section: Shown<'session'>): TemplateResult {
    return this.still(section, this.#course, this.headingLevel);
  }

  #course(section: Shown<'session'>): TemplateResult {
    const {stages, durations, common, seekHelp, course} = section.data;
    const level = this.headingLevel + 1;
    return html`<ol part="timeline" class="timeline">
        ${stages.map((stage) => this.#stage(stage, section))}
      </ol>
      ${heading(level, section.say('How long it takes'))} ${paragraphs(durations, section)}
      ${heading(level, section.say('What often follows'))} ${paragraphs(common, section)}
      ${signs(seekHelp, section, level)} ${heading(level, section.say('How many sessions'))}
      ${paragraphs(course, section)}`;
  }

  #stage({title, steps}: Stage, section: Shown): TemplateResult {
    return html`<li part="stage">${heading(this.headingLevel + 1, title)} ${bullets(steps, section)}</li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapy-session': TherapySession;
  }
}
