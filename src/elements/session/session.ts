import {html, type TemplateResult} from 'lit';
import {heading} from '../../base/heading.js';
import {hostStyles} from '../../base/host.styles.js';
import {proseStyles} from '../../base/prose.styles.js';
import {sectionTitle, type LocalizedSection} from '../../i18n/localized-section.js';
import {seekHelpBox} from '../../base/seek-help.js';
import {bullets, paragraphs} from '../../base/statement.js';
import {severities, tokens} from '../../base/tokens.styles.js';
import {TherapyWidget} from '../../base/widget.js';
import {session} from '#guide';
import type {Stage} from '../../guide/sections/session.js';
import {sessionStyles} from './session.styles.js';

/**
 * A session from beginning to end: a timeline whose stages unfold, how long it takes and how many sessions there may be, then what
 * often follows and what means "call someone", which always show.
 *
 * @summary Before, arriving, hands on, after; what is common afterwards, and what means: call someone
 * @tagname therapy-session
 * @csspart timeline - The stages, in order.
 * @csspart stage - One stage.
 * @csspart steps - What happens in a stage; it unfolds.
 * @csspart durations - How long a session takes; it unfolds.
 * @csspart course - How many sessions there may be; it unfolds.
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
    const {msg, data} = section;
    const {stages, durations, common, seekHelp, course} = data;
    const level = this.headingLevel + 1;
    return html`<ol part="timeline" class="timeline" role="list">
        ${stages.map((stage) => this.#stage(stage, section))}
      </ol>
      ${this.#folded('durations', msg('How long it takes'), () => paragraphs(durations, section))}
      ${this.#folded('course', msg('How many sessions'), () => paragraphs(course, section))}
      ${heading(level, msg('What often follows'))} ${paragraphs(common, section)}
      ${seekHelpBox(seekHelp, section, level)}`;
  }

  #stage({title, steps}: Stage, section: LocalizedSection): TemplateResult {
    return html`<li part="stage">${this.#folded('steps', title, () => bullets(steps, section))}</li>`;
  }

  /** A disclosure whose summary is a heading, so that a reader can go from one to the next by headings. */
  #folded(part: string, title: string, content: () => unknown): TemplateResult {
    return this.disclosure(part, heading(this.headingLevel + 1, title), content);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapy-session': TherapySession;
  }
}
