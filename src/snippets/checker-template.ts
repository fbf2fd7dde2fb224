import {html, nothing, type TemplateResult} from 'lit/html.js';
import {alsoAskBox} from '../base/seek-help.js';
import {outcomeDetails} from '../elements/contraindication-checker/outcome-details.js';
import {sectionOf, type Widget} from './render-widget.js';

/** The whole list with everything that its outcomes say, because nobody can tick a box without a script. */
export function checkerTemplate(widget: Widget): TemplateResult {
  const section = sectionOf(widget, 'contraindications');
  const level = widget.headingLevel + 1;
  const {items, alsoAsk} = section.data;
  const view = {outcome: 'relative', matched: items, unsure: false, isWholeList: true, section, level} as const;
  return html`${widget.renderHeading(section)}
    <p>${section.msg('Before you book, check whether any of this applies to you, or to the person you book for.')}</p>
    ${outcomeDetails(view)} ${alsoAsk ? alsoAskBox(alsoAsk, section, level) : nothing} ${widget.renderFooter(section)}`;
}
