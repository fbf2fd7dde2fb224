import {render} from '@lit-labs/ssr/lib/render.js';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {html, type TemplateResult} from 'lit/html.js';
import {heading} from '../base/heading.js';
import {footnotes} from '../base/statement.js';
import type {LocalizedState} from '../base/guide-section.js';
import type {LocalizedSection} from '../i18n/localized-section.js';
import {chapters, titleOf} from '../elements/article/chapters.js';
import {outcomeDetails} from '../elements/contraindication-checker/outcome-details.js';
import {directoryUrl, readDestination} from '../guide/directory.js';
import type {SectionName} from '../guide/guide.js';
import {toPlainHtml} from './plain-html.js';
import {renderWidget} from './render-widget.js';

export type Attributes = Readonly<Record<string, string>>;

/** The words of a widget as plain HTML, and what was wrong with its attributes. */
export interface Content {
  html: string;
  complaints: string[];
}

/**
 * The whole readable text of a widget, from the widget's own templates: what its reader gets without a script.
 *
 * @param tag such as `therapy-quick-facts`
 * @param attributes with `lang`, one of the languages that the widgets speak
 * @param footer whether it says which guide it is from, and lists its sources
 */
export async function contentOf(tag: string, attributes: Attributes = {}, footer = true): Promise<Content> {
  if (tag === 'therapy-article') return article(attributes);
  if (tag === 'therapy-cite') return cite(attributes);
  const {widget, template, complaints} = await renderWidget(tag, attributes);
  const special = {'therapy-contraindication-checker': checker, 'therapy-practitioner-finder': finder}[tag];
  const shown = special?.(widget as never, template as TemplateResult, attributes) ?? template;
  return {html: toPlainHtml(textOf(shown), attributes['lang'], footer), complaints};
}

/** Words that say which language they are in, for a place that may be in another one. */
export function inLanguage(language: string, tag: string, html: string): string {
  if (tag === 'therapy-cite') return `<span lang="${language}">${html}</span>`;
  return `<div lang="${language}" dir="ltr">\n${html}\n</div>`;
}

/** Stands for the page on which the words will be. */
const base = 'https://page.invalid/';

interface Widget {
  headingLevel: number;
  stateOf: <Name extends SectionName>(name: Name) => LocalizedState<Name>;
  renderHeading: (section: unknown) => unknown;
  renderFooter: (section: unknown) => unknown;
  label?: string;
  headingFor: (section: unknown) => string;
}

/** A section as a widget shows it; outside any page, the bundled guide is always there. */
function sectionOf<Name extends SectionName>(widget: unknown, name: Name): LocalizedSection<Name> {
  const state = (widget as Widget).stateOf(name);
  if (state.status !== 'ready') throw new Error(`the section ${name} is ${state.status}`);
  return state.section;
}

/** The whole list with everything that its outcomes would say, since nobody can tick anything. */
function checker(widget: Widget): TemplateResult {
  const section = sectionOf(widget, 'contraindications');
  const level = widget.headingLevel + 1;
  const view = {outcome: 'relative', matched: section.data.items, unsure: false, section, level} as const;
  return html`${widget.renderHeading(section)}
    <p>${section.msg('Before you book, check whether any of this applies to you, or to the person you book for.')}</p>
    ${outcomeDetails(view)}${widget.renderFooter(section)}`;
}

/** The address as the host wrote it; a directory cannot ask for a place without a script, so it opens with the therapy alone. */
function finder(widget: Widget, template: TemplateResult, {href = ''}: Attributes): TemplateResult {
  const destination = readDestination(href, base);
  if (href === '' || destination.kind === 'refused') return template;
  const section = sectionOf(widget, 'practitioners');
  const therapy = section.attribution.name;
  const url = destination.kind === 'page' ? href : directoryUrl(destination, {therapy}).replace(base, '/');
  return html`<p><a href=${url}>${widget.label || widget.headingFor(section)}</a></p>
    ${widget.renderFooter(section)}`;
}

/** A link inside the sentence. */
async function cite(attributes: Attributes): Promise<Content> {
  const {widget, complaints} = await renderWidget('therapy-cite', attributes);
  const given = attributes['reference'] ?? attributes['ref'];
  const source = Object.values(sectionOf(widget, 'references').sources).find(({id}) => id === given);
  const [href] = source?.links ?? [];
  const label = `[${source?.name ?? given ?? ''}]`;
  return {html: textOf(href ? html`<a href=${href}>${label}</a>` : label).replace(/<!--.*?-->/g, ''), complaints};
}

/** Every chapter with its widget, one level further down; the list of references and the version stand once, at the end. */
async function article(attributes: Attributes): Promise<Content> {
  const {widget, complaints} = await renderWidget('therapy-article', attributes);
  const {headingLevel, headingFor} = widget as unknown as Widget;
  const references = sectionOf(widget, 'references');
  const whole = attributes['heading'] ?? headingFor(references);
  const {lang} = attributes;
  const parts = [{html: toPlainHtml(textOf(heading(headingLevel, whole)), lang), complaints}];
  for (const chapter of chapters) {
    const {widgets, section, told} = chapter;
    const {data, msg} = sectionOf(widget, section);
    const entitled = titleOf(chapter, data, msg);
    for (const [index, tag] of widgets.entries()) {
      const own = {
        ...(lang && {lang}),
        'heading-level': String(Math.min(headingLevel + 1, 6)),
        ...(told && {section: told}),
      };
      parts.push(
        await contentOf(tag, {...own, ...(entitled && index === 0 && {heading: entitled})}, section === 'references'),
      );
    }
  }
  parts.push({
    html: toPlainHtml(textOf(footnotes({...references, marks: ['guide', 'project']})), lang),
    complaints: [],
  });
  return {html: parts.map((part) => part.html).join('\n'), complaints: parts.flatMap((part) => part.complaints)};
}

/** The markup of a template, as a server would send it. The empty host is for slots, which must stand in some element. */
function textOf(template: unknown): string {
  return collectResultSync(render(template, {customElementHostStack: [{} as never]}));
}
