import {addOwnGuide} from '../base/added-guides.js';
import type {ParsedGuide, SectionName} from '../guide/guide.js';
import {widgets, type Tag} from '../widgets.js';
import type {Attributes} from './render-widget.js';
import {UsageError} from './usage-error.js';

/** A guide of the host, in place of the one that the widgets carry. */
export interface OwnGuide {
  /** The address that the page of the host loads it from. */
  src: string;
  guide: ParsedGuide;
}

/** The id by which the widgets find it while they are rendered here. It is no id that a guide can have. */
const id = '(own guide)';

/**
 * The attributes with which a widget renders a guide of the host; they are not those of the snippet.
 *
 * @throws UsageError where the guide lacks what the widget shows
 */
export function withOwnGuide(tag: Tag, attributes: Attributes, {guide}: OwnGuide): Attributes {
  const missing = missingSection(tag, attributes, guide);
  if (missing)
    throw new UsageError(`<${tag}> would show nothing, because your guide has no usable section “${missing}”.`);
  addOwnGuide({id, sections: guide.sections, translations: {}});
  return {...attributes, guide: id};
}

/** The section that a widget shows and a guide lacks. */
export function missingSection(tag: Tag, attributes: Attributes, {sections}: ParsedGuide): SectionName | undefined {
  const rows = widgets.filter((row) => row.tag === tag);
  const row = rows.find(({prose}) => prose === attributes['section']) ?? rows[0];
  return row && !sections[row.section] ? row.section : undefined;
}
