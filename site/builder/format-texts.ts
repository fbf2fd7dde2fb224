import type {Format} from '../../src/snippets/formats.js';

/** How the builder names a format. */
export interface FormatText {
  name: string;
  about: string;
  isRecommended?: true;
}

/** The formats, the recommended one first. */
export const formatTexts: Readonly<Record<Format, FormatText>> = {
  content: {
    name: 'HTML embed',
    about:
      'The script and the tag, with all words inside. They show at once, without scripts too, and in search engines.',
    isRecommended: true,
  },
  element: {name: 'Script only', about: 'The script and an empty tag. The words come when the script has run.'},
  html: {name: 'Static HTML', about: 'Words only, no script. For mail, and for sites that remove everything else.'},
  iframe: {name: 'iframe', about: 'For site builders that remove the tag or the script.'},
  link: {name: 'Link', about: 'To a page with the widget alone.'},
  picture: {
    name: 'Picture',
    about:
      'Of the quick facts or of the evidence, with a link to that page. For mail, and for sites that take no code.',
  },
};
