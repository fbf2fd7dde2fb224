import {widgetRow, type Tag} from '../widgets.js';
import {articleContent} from './article-content.js';
import {textOfFirstElement} from './first-element.js';
import type {Attributes} from './render-widget.js';
import {widgetContent} from './widget-content.js';

/** The words of a widget as plain HTML: what its reader gets without a script. */
export interface Content {
  html: string;
  /** Its title, or the words on its link. */
  title: string;
  /** What is wrong with its attributes. A widget that would show nothing is wrong too. */
  errors: string[];
}

/**
 * The whole readable text of a widget, from its own templates.
 *
 * @param attributes with `lang`, one of the supported languages
 * @param folded whether what is folded in the widget is a `<details>`; otherwise it is open text
 */
export function contentOf(tag: Tag, attributes: Attributes, folded: boolean): Content {
  const {html, errors} =
    tag === 'therapy-article' ? articleContent(attributes, folded) : widgetContent(tag, attributes, {folded});
  const title = textOfFirstElement(html);
  return {html, title, errors: errors.length === 0 && title === '' ? [nothingToShow(tag)] : errors};
}

function nothingToShow(tag: Tag): string {
  const needed = Object.entries(widgetRow(tag)?.required ?? {}).map(
    ([name, value]) => `${name}, such as ${name}="${value}"`,
  );
  return `<${tag}> shows nothing with these attributes.${needed.length > 0 ? ` It needs ${needed.join(' and ')}.` : ''}`;
}
