/** What the sidebar of the editor says of an attribute. */
export interface ControlLabel {
  label: string;
  help?: string;
  /** Words for an attribute that is left out, where that is a choice. */
  none?: string;
  /** Words for its values. The guide has those that are not here. */
  values?: Readonly<Record<string, string>>;
}

/** The controls by attribute, in English; `spanish-texts.ts` has the same words in Spanish. */
export const controlLabels: Readonly<Record<string, ControlLabel>> = {
  heading: {label: 'Heading', help: 'Leave it empty for the widget’s own.'},
  'heading-level': {label: 'Heading level', help: 'One more than the heading above it on your page.'},
  theme: {label: 'Light or dark', values: {auto: 'As your page', light: 'Light', dark: 'Dark'}},
  expanded: {label: 'Open all details'},
  schema: {label: 'For search engines', none: 'Add nothing', values: {on: 'Add what is shown as schema.org data'}},
  condition: {label: 'Condition', none: 'All conditions'},
  facts: {label: 'Which facts', help: 'Choose none to show all.'},
  view: {
    label: 'Show',
    none: 'Everything',
    values: {words: 'The words', numbers: 'The numbers', plot: 'The numbers with a plot'},
  },
  href: {
    label: 'Address of your booking page or directory',
    help: 'A directory may hold {therapy}, {location} and {specialty}. Leave it empty for the address in the settings.',
  },
  label: {label: 'Words on the button'},
  section: {
    label: 'Which piece',
    values: {
      overview: 'What it is',
      mechanism: 'How it is meant to work',
      benefits: 'What people hope for',
      techniques: 'Styles of the therapy',
      'making-a-choice': 'Making your choice',
      related: 'Related therapies',
    },
  },
  sessions: {label: 'Sessions to start with', help: 'A whole number from 1 to 100.'},
  therapies: {label: 'Which therapies', help: 'Choose two to four. With fewer, the first four show.'},
  ref: {label: 'Source', none: 'Choose a source'},
  directory: {
    label: 'Directory of practitioners',
    help: 'Finders inside use this address. Leave it empty for the address in the settings.',
  },
  lang: {
    label: 'Language',
    none: 'As the page',
    values: {en: 'English', es: 'Spanish'},
  },
};
