import {formats, type Format} from '../../src/snippets/formats.js';
import {supportedLanguage, type LanguageTag} from '../../src/snippets/language-tags.js';
import {faultOf, fieldFor} from './attribute-fields.js';
import {colours, isColour, type Token} from './colours.js';
import type {GuideChoices} from './guide-choices.js';
import {hosts, type Host} from './hosts.js';
import {platforms, type Platform} from './platforms.js';
import {previewWidths, type PreviewWidth} from './preview-widths.js';
import {addressFault, placeFault, uploadPlaces, type UploadPlace} from './upload-places.js';
import {widgetChoices, type WidgetChoice} from './widget-choices.js';

/** All settings of the builder. They are kept in the fragment of the address, so that a link shares them. */
export interface State {
  widget: WidgetChoice;
  /** The values of the fields by attribute, invalid ones too. */
  values: Readonly<Record<string, string>>;
  /** The language of the widget. */
  language: LanguageTag;
  colours: Readonly<Partial<Record<Token, string>>>;
  /** Address of the host's own guide; "" for the one that the widgets carry. */
  src: string;
  /** Where the files are. */
  place: UploadPlace;
  /** The address of that place, where it needs one. */
  base: string;
  host: Host;
  width: PreviewWidth;
  format: Format;
  platform: Platform;
}

/** Reads the settings from the fragment of the address. An unknown value gives the default. */
export function readState(hash: string): State {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const widget = findOrFirst(widgetChoices, ({tag}) => tag === query.get('tag'));
  // An address alone is that of a link made before the question where the files are.
  const place = query.get('files') ?? (query.has('base') ? 'address' : '');
  return {
    widget,
    values: Object.fromEntries(widget.attributes.flatMap((name) => optionalEntry(name, query.get(name)))),
    language: supportedLanguage(query.get('lang') ?? '') ?? 'en',
    colours: Object.fromEntries(
      colours.flatMap(({token}) => optionalEntry(token, colourOf(query.get(`colour-${token}`)))),
    ),
    src: query.get('src') ?? '',
    place: findOrFirst(uploadPlaces, ({id}) => id === place),
    base: query.get('base') ?? '',
    host: findOrFirst(hosts, ({id}) => id === query.get('page')),
    width: findOrFirst(previewWidths, ({id}) => id === query.get('width')),
    format: formats.find((format) => format === query.get('format')) ?? 'content',
    platform: findOrFirst(platforms, ({id}) => id === query.get('site')),
  };
}

/** The fragment of the address. Defaults are left out. */
export function writeState(state: State): string {
  const query = new URLSearchParams({tag: state.widget.tag, ...state.values});
  if (state.language !== 'en') query.set('lang', state.language);
  for (const [token, value] of Object.entries(state.colours)) query.set(`colour-${token}`, value);
  if (state.src !== '') query.set('src', state.src);
  // Beside an address, also the default place is named, because an address alone stands for another one.
  if (state.place !== uploadPlaces[0] || state.base !== '') query.set('files', state.place.id);
  if (state.base !== '') query.set('base', state.base);
  if (state.host !== hosts[0]) query.set('page', state.host.id);
  if (state.width !== previewWidths[0]) query.set('width', state.width.id);
  if (state.format !== 'content') query.set('format', state.format);
  if (state.platform !== platforms[0]) query.set('site', state.platform.id);
  return `#${query.toString()}`;
}

/**
 * What is wrong with the settings, by name of the field.
 *
 * @param choices what there is to name in the guide that the widget shows
 */
export function faultsOf({widget, values, place, base, src}: State, choices: GuideChoices): Record<string, string> {
  const faults = widget.attributes.map((name) => [name, faultOf(fieldFor(name, choices), values[name] ?? '')] as const);
  const addresses = [
    ['base', placeFault(place, base)],
    ['src', src === '' ? '' : addressFault(src)],
  ] as const;
  return Object.fromEntries([...faults, ...addresses].flatMap(([name, fault]) => optionalEntry(name, fault)));
}

/** Anybody can write the address, so only a colour gets into the snippet. */
function colourOf(text: string | null): string | null {
  return text && isColour(text) ? text : null;
}

function findOrFirst<Item>(items: readonly Item[], matches: (item: Item) => boolean): Item {
  const [first] = items;
  if (first === undefined) throw new RangeError('There is nothing to choose from.');
  return items.find(matches) ?? first;
}

function optionalEntry(name: string, value: string | null): [string, string][] {
  return value ? [[name, value]] : [];
}
