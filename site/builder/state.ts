import {shortened} from '../../src/guide/shortened.js';
import {formats, type Format} from '../../src/snippets/formats.js';
import {supportedLanguage, type LanguageTag} from '../../src/snippets/language-tags.js';
import type {AttributeField} from './attribute-fields.js';
import {colours, isColour, type Token} from './colours.js';
import {hosts, type Host} from './hosts.js';
import {platforms, type Platform} from './platforms.js';
import {widgetChoices, type WidgetChoice} from './widget-choices.js';

/** All settings of the builder. They are kept in the fragment of the address, so that a link shares them. */
export interface State {
  widget: WidgetChoice;
  /** The values of the fields by attribute, invalid ones too. */
  values: Readonly<Record<string, string>>;
  /** The language of the widget. */
  language: LanguageTag;
  colours: Readonly<Partial<Record<Token, string>>>;
  base: string;
  host: Host;
  phone: boolean;
  format: Format;
  platform: Platform;
}

/** Reads the settings from the fragment of the address. An unknown value gives the default. */
export function readState(hash: string, ownBase: string): State {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const widget = findOrFirst(widgetChoices, ({tag}) => tag === query.get('tag'));
  return {
    widget,
    values: Object.fromEntries(widget.fields.flatMap(({name}) => optionalEntry(name, query.get(name)))),
    language: supportedLanguage(query.get('lang') ?? '') ?? 'en',
    colours: Object.fromEntries(
      colours.flatMap(({token}) => optionalEntry(token, colourOf(query.get(`colour-${token}`)))),
    ),
    base: query.get('base') ?? ownBase,
    host: findOrFirst(hosts, ({id}) => id === query.get('page')),
    phone: query.get('width') === 'phone',
    format: formats.find((format) => format === query.get('format')) ?? 'content',
    platform: findOrFirst(platforms, ({id}) => id === query.get('site')),
  };
}

/** The fragment of the address. Defaults are left out. */
export function writeState(state: State, ownBase: string): string {
  const query = new URLSearchParams({tag: state.widget.tag, ...state.values});
  if (state.language !== 'en') query.set('lang', state.language);
  for (const [token, value] of Object.entries(state.colours)) query.set(`colour-${token}`, value);
  if (state.base !== ownBase) query.set('base', state.base);
  if (state.host !== hosts[0]) query.set('page', state.host.id);
  if (state.phone) query.set('width', 'phone');
  if (state.format !== 'content') query.set('format', state.format);
  if (state.platform !== platforms[0]) query.set('site', state.platform.id);
  return `#${query.toString()}`;
}

/** What is wrong with what was values, by name of the field. */
export function faultsOf({widget, values, base}: State): Record<string, string> {
  const faults = widget.fields.flatMap((field) => optionalEntry(field.name, faultOf(field, values[field.name] ?? '')));
  return {...Object.fromEntries(faults), ...Object.fromEntries(optionalEntry('base', baseFault(base)))};
}

/** Anybody can write the address, so only a colour gets into the snippet. */
function colourOf(text: string | null): string | null {
  return text && isColour(text) ? text : null;
}

function faultOf({fault, choices}: AttributeField, value: string): string {
  if (choices && value !== '' && !choices.some(([one]) => one === value))
    return `“${shortened(value)}” is not among the choices.`;
  return fault?.(value) ?? '';
}

function baseFault(base: string): string {
  if (/^\/(?!\/)/.test(base)) return '';
  return /^https?:\/\/[^\s"<>]+$/.test(base) && URL.canParse(base)
    ? ''
    : 'Write an address that begins with https:// or with one slash.';
}

function findOrFirst<Item>(items: readonly Item[], matches: (item: Item) => boolean): Item {
  const [first] = items;
  if (first === undefined) throw new RangeError('There is nothing to choose from.');
  return items.find(matches) ?? first;
}

function optionalEntry(name: string, value: string | null): [string, string][] {
  return value ? [[name, value]] : [];
}
