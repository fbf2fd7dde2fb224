import type {Tag} from '../widgets.js';
import {checkerTemplate} from './checker-template.js';
import {citationHtml} from './citation-html.js';
import {finderLink, hrefError} from './finder-link.js';
import {toPlainHtml} from './plain-html/plain-html.js';
import {renderWidget, type Attributes, type RenderedWidget} from './render-widget.js';
import {templateToHtml} from './template-to-html.js';

/** The plain HTML of one widget, and what is wrong with its attributes. */
export interface WidgetContent {
  html: string;
  errors: string[];
}

/** How the words of a widget are written. */
export interface ContentOptions {
  /** Whether what is folded on a page stays folded; otherwise everything is open text. */
  folded: boolean;
  /** Whether it says from which guide it is, and lists its sources. */
  footer?: boolean;
}

export function widgetContent(tag: Tag, attributes: Attributes, options: ContentOptions): WidgetContent {
  const rendered = renderWidget(tag, attributes);
  const errors = [...rendered.warnings, ...(tag === 'therapy-practitioner-finder' ? hrefError(attributes) : [])];
  if (tag === 'therapy-cite') return {html: citationHtml(rendered.widget, attributes), errors};
  const markup = templateToHtml(readableTemplate(tag, rendered, attributes));
  return {html: toPlainHtml(markup, {language: attributes['lang'], ...options}), errors};
}

/** What a widget renders, or what replaces it where it cannot be used. */
function readableTemplate(tag: Tag, {widget, template}: RenderedWidget, attributes: Attributes): unknown {
  switch (tag) {
    case 'therapy-contraindication-checker':
      return checkerTemplate(widget);
    case 'therapy-practitioner-finder':
      return finderLink(widget, attributes) ?? template;
    default:
      return template;
  }
}
