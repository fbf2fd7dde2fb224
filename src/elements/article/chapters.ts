import type {SectionName, Sections} from '../../guide/guide.js';
import type {Message} from '../../i18n/messages.js';
import type {Msg} from '../../i18n/msg.js';
import {widgets, type Tag} from '../../widgets.js';

/** A chapter of the article: a section and the widgets that show it. */
export interface Chapter {
  section: SectionName;
  /** Title, where the section has none of its own. */
  title?: Message | undefined;
  /** Tags of its widgets; the first one carries the title. */
  widgets: readonly Tag[];
  /** For `<therapy-section>`: the value of its attribute `section`. */
  prose?: string | undefined;
}

const rows = widgets.filter(({standalone}) => !standalone);

/** The whole guide, in the order of the list of widgets. */
export const chapters: readonly Chapter[] = [...new Set(rows.map(({section}) => section))].map(chapterOf);

function chapterOf(section: SectionName): Chapter {
  const own = rows.filter((row) => row.section === section);
  return {section, title: own[0]?.title, widgets: own.map(({tag}) => tag), prose: own[0]?.prose};
}

/** The title of a chapter: its own, else that of its section. */
export function titleOf({title}: Chapter, data: Sections[SectionName], msg: Msg): string {
  return title ? msg(title) : 'title' in data ? data.title : '';
}
