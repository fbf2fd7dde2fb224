import {render} from '@lit-labs/ssr/lib/render.js';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {html, type TemplateResult} from 'lit/html.js';
import {heading} from '../../src/base/heading.js';
import {legend} from '../../src/base/statement.js';
import {chapters} from '../../src/elements/article/chapters.js';
import {lead} from '../../src/elements/contraindication-checker/contraindication-checker.messages.js';
import {outcomeDetails} from '../../src/elements/contraindication-checker/outcome-details.js';
import * as guide from '../../src/guide/craniosacral-therapy.js';
import {directoryUrl, readDestination} from '../../src/guide/directory.js';
import {readable} from './readable.js';
import {drawn} from './widget.js';

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
 * @param footer whether it says which guide it is from, and lists its sources
 */
export async function contentOf(tag: string, attributes: Attributes = {}, footer = true): Promise<Content> {
  if (tag === 'therapy-article') return article(attributes);
  if (tag === 'therapy-cite') return cite(attributes);
  const {widget, template, complaints} = await drawn(tag, attributes);
  const special = {'therapy-contraindication-checker': checker, 'therapy-practitioner-finder': finder}[tag];
  const shown = special?.(widget as never, template as TemplateResult, attributes) ?? template;
  return {html: readable(textOf(shown), footer), complaints};
}

const {contraindications, practitioners, references} = guide;

/** Stands for the page on which the words will be. */
const base = 'https://page.invalid/';

interface Widget {
  headingLevel: number;
  renderHeading: (section: unknown) => unknown;
  renderFooter: (section: unknown) => unknown;
  label?: string;
  headingFor: (imprint: unknown) => string;
}

/** The whole list with everything that its outcomes would say, since nobody can tick anything. */
function checker(widget: Widget): TemplateResult {
  const {items} = contraindications.data;
  const level = widget.headingLevel + 1;
  const view = {outcome: 'relative', matched: items, unsure: false, section: contraindications, level} as const;
  return html`${widget.renderHeading(contraindications)}
    <p>${lead}</p>
    ${outcomeDetails(view)}${widget.renderFooter(contraindications)}`;
}

/** The address as the host wrote it; a directory cannot ask for a place without a script, so it opens with the therapy alone. */
function finder(widget: Widget, template: TemplateResult, {href = ''}: Attributes): TemplateResult {
  const destination = readDestination(href, base);
  if (href === '' || destination.kind === 'refused') return template;
  const {imprint} = practitioners;
  const url =
    destination.kind === 'page' ? href : directoryUrl(destination, {therapy: imprint.name}).replace(base, '/');
  return html`<p><a href=${url}>${widget.label || widget.headingFor(imprint)}</a></p>
    ${widget.renderFooter(practitioners)}`;
}

/** A link inside the sentence. */
async function cite(attributes: Attributes): Promise<Content> {
  const {complaints} = await drawn('therapy-cite', attributes);
  const given = attributes['reference'] ?? attributes['ref'];
  const source = Object.values(references.sources).find(({id}) => id === given);
  const [href] = source?.links ?? [];
  const label = `[${source?.name ?? given ?? ''}]`;
  return {html: textOf(href ? html`<a href=${href}>${label}</a>` : label).replace(/<!--.*?-->/g, ''), complaints};
}

/** Every chapter with its widget, one level further down; the list of references and the version stand once, at the end. */
async function article(attributes: Attributes): Promise<Content> {
  const {widget, complaints} = await drawn('therapy-quick-facts', attributes);
  const {headingLevel} = widget as unknown as Widget;
  const whole = attributes['heading'] ?? `${references.imprint.name}: the whole guide`;
  const parts = [{html: readable(textOf(heading(headingLevel, whole))), complaints}];
  for (const {widgets, section, told, title} of chapters) {
    const {data} = guide[section];
    const entitled = title ?? ('title' in data ? data.title : '');
    for (const [index, tag] of widgets.entries()) {
      const own = {'heading-level': String(Math.min(headingLevel + 1, 6)), ...(told && {section: told})};
      parts.push(
        await contentOf(tag, {...own, ...(entitled && index === 0 && {heading: entitled})}, section === 'references'),
      );
    }
  }
  parts.push({html: readable(textOf(legend({...references, marks: ['guide', 'project']}))), complaints: []});
  return {html: parts.map((part) => part.html).join('\n'), complaints: parts.flatMap((part) => part.complaints)};
}

/** The markup of a template, as a server would send it. The empty host is for slots, which must stand in some element. */
function textOf(template: unknown): string {
  return collectResultSync(render(template, {customElementHostStack: [{} as never]}));
}
