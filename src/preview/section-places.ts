import type {SectionName} from '../guide/guide.js';
import {widgets, type WidgetRow} from '../widgets.js';

/** A place on the page of a preview: a section with its widgets, or what concerns none of them. */
export type PlaceName = SectionName | typeof wholeGuide;

/** The place of what concerns no widget alone. */
export const wholeGuide = 'whole-guide';

/** A section, and the widgets that show it. */
export interface SectionPlace {
  name: SectionName;
  widgets: readonly WidgetRow[];
}

/** The sections in the order of the article. The article itself has no section of its own. */
export const sectionPlaces: readonly SectionPlace[] = [...new Set(widgets.map(({section}) => section))].map((name) => ({
  name,
  widgets: widgets.filter(({section, tag}) => section === name && tag !== 'therapy-article'),
}));
