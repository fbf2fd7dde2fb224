import {heading} from '../base/heading.js';
import {meaningsOfMarks} from '../base/statement.js';
import {chapters, titleOf, type Chapter} from '../elements/article/chapters.js';
import {toPlainHtml} from './plain-html/plain-html.js';
import {renderWidget, sectionOf, type Attributes, type Widget} from './render-widget.js';
import {templateToHtml} from './template-to-html.js';
import {widgetContent, type WidgetContent} from './widget-content.js';

/** Every chapter that the guide has, with its widgets, one level further down. The references and the version stand once, at the end. */
export function articleContent(attributes: Attributes, folded: boolean): WidgetContent {
  const {widget, warnings} = renderWidget('therapy-article', attributes);
  const {lang: language} = attributes;
  const references = sectionOf(widget, 'references');
  const title = heading(widget.headingLevel, attributes['heading'] ?? widget.headingFor(references));
  const shown = chapters.filter(({section}) => widget.stateOf(section).status === 'ready');
  const parts = shown.flatMap((chapter) => chapterContent(chapter, widget, attributes, folded));
  return {
    html: [
      plainHtml(title, language),
      ...parts.map(({html}) => html),
      plainHtml(meaningsOfMarks(references), language),
    ].join('\n'),
    // What is wrong with the article is wrong with each of its chapters too.
    errors: warnings.length > 0 ? warnings : parts.flatMap(({errors}) => errors),
  };
}

/** The widgets of a chapter; the first one carries its title. */
function chapterContent(
  chapter: Chapter,
  article: Widget,
  {lang, guide, expanded}: Attributes,
  folded: boolean,
): WidgetContent[] {
  const {data, msg} = sectionOf(article, chapter.section);
  const title = titleOf(chapter, data, msg);
  const shared = {
    ...(lang && {lang}),
    ...(guide && {guide}),
    ...(expanded !== undefined && {expanded}),
    'heading-level': String(Math.min(article.headingLevel + 1, 6)),
    ...(chapter.prose && {section: chapter.prose}),
  };
  const options = {folded, footer: chapter.section === 'references'};
  return chapter.widgets.map((tag, index) =>
    widgetContent(tag, {...shared, ...(title && index === 0 && {heading: title})}, options),
  );
}

function plainHtml(template: unknown, language: string | undefined): string {
  return toPlainHtml(templateToHtml(template), {language});
}
