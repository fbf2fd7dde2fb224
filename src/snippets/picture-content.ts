import {directionOf} from '../picture/direction.js';
import type {PictureContent} from '../picture/content.js';
import {evidenceBody} from '../picture/evidence-content.js';
import {footerOf} from '../picture/footer.js';
import type {PictureBody} from '../picture/picture-body.js';
import {isPictured, picturedTags, type PicturedTag} from '../picture/pictured.js';
import {quickFactsBody} from '../picture/quick-facts-content.js';
import type {LocalizedSection} from '../i18n/localized-section.js';
import {renderWidget, sectionOf, type Attributes, type Widget} from './render-widget.js';
import {UsageError} from './usage-error.js';

/** What a picture needs besides the attributes of its widget. */
export interface PictureOptions {
  /** The day on which it is made, by which a check is old. */
  today: Date;
  /** Of the evidence, the sentence for the whole alone. */
  brief?: boolean;
}

/**
 * What the picture of a widget says.
 *
 * @param attributes of the widget, with a supported `lang`
 * @throws UsageError for a widget without a picture, and for a wrong value
 */
export function pictureContent(
  tag: string,
  attributes: Attributes,
  {today, brief = false}: PictureOptions,
): PictureContent {
  if (brief) checkBrief(tag, attributes);
  const {widget, warnings} = renderWidget(checkPictured(tag), attributes);
  if (warnings.length > 0) throw new UsageError(warnings.join('\n'));
  const {section, body} = contentFor(checkPictured(tag), widget, attributes, brief);
  return {
    title: attributes['heading'] || widget.headingFor(section),
    language: section.attribution.language,
    direction: directionOf(section.language),
    blocks: body.blocks,
    footer: footerOf(body, section, today),
  };
}

/** One condition and the numbers are not the whole, and quick facts have no sentence for it. */
function checkBrief(tag: string, {condition, view}: Attributes): void {
  if (tag === 'therapy-evidence-summary' && !condition && !view) return;
  throw new UsageError(
    'The sentence for the whole alone (--brief) is of <therapy-evidence-summary> without condition and view.',
  );
}

/** @throws UsageError */
export function checkPictured(tag: string): PicturedTag {
  if (isPictured(tag)) return tag;
  throw new UsageError(`There is no picture of <${tag}>; allowed are ${picturedTags.join(', ')}.`);
}

function contentFor(
  tag: PicturedTag,
  widget: Widget,
  attributes: Attributes,
  brief: boolean,
): {section: LocalizedSection; body: PictureBody} {
  const expanded = 'expanded' in attributes;
  switch (tag) {
    case 'therapy-quick-facts': {
      const section = sectionOf(widget, 'quickFacts');
      return {section, body: quickFactsBody(section, {facts: attributes['facts'], expanded})};
    }
    case 'therapy-evidence-summary': {
      const section = sectionOf(widget, 'evidence');
      const {condition, view} = attributes;
      return {section, body: evidenceBody(section, {condition, view, expanded, brief})};
    }
  }
}
