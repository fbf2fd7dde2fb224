import {formats, type Format} from '../../src/snippets/formats.js';
import {supportedLanguage, type LanguageTag} from '../../src/snippets/language-tags.js';
import {colours, isColour, type Token} from './colours.js';
import {hosts, type Host} from './hosts.js';
import {widgets, type Option, type Widget} from './options.js';
import {platforms, type Platform} from './platforms.js';

/** Everything that a person set; it lives in the address behind the #, so that it can be sent to somebody. */
export interface State {
  widget: Widget;
  /** What was typed, also where it is wrong. */
  typed: Readonly<Record<string, string>>;
  /** What the widget speaks. */
  language: LanguageTag;
  colours: Readonly<Partial<Record<Token, string>>>;
  base: string;
  host: Host;
  phone: boolean;
  format: Format;
  platform: Platform;
}

/** Reads the address; what it does not know falls back. */
export function readState(hash: string, ownBase: string): State {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const widget = oneOf(widgets, ({tag}) => tag === said.get('tag'));
  return {
    widget,
    typed: Object.fromEntries(widget.options.flatMap(({name}) => entry(name, said.get(name)))),
    language: supportedLanguage(said.get('lang') ?? '') ?? 'en',
    colours: Object.fromEntries(colours.flatMap(({token}) => entry(token, colourOf(said.get(`colour-${token}`))))),
    base: said.get('base') ?? ownBase,
    host: oneOf(hosts, ({id}) => id === said.get('page')),
    phone: said.get('width') === 'phone',
    format: formats.find((format) => format === said.get('format')) ?? 'content',
    platform: oneOf(platforms, ({id}) => id === said.get('site')),
  };
}

/** The part of the address behind the #; what is as usual is left out. */
export function writeState(state: State, ownBase: string): string {
  const said = new URLSearchParams({tag: state.widget.tag, ...state.typed});
  if (state.language !== 'en') said.set('lang', state.language);
  for (const [token, value] of Object.entries(state.colours)) said.set(`colour-${token}`, value);
  if (state.base !== ownBase) said.set('base', state.base);
  if (state.host !== hosts[0]) said.set('page', state.host.id);
  if (state.phone) said.set('width', 'phone');
  if (state.format !== 'content') said.set('format', state.format);
  if (state.platform !== platforms[0]) said.set('site', state.platform.id);
  return `#${said.toString()}`;
}

/** What is wrong with what was typed, by name of the field. */
export function faultsOf({widget, typed, base}: State): Record<string, string> {
  const faults = widget.options.flatMap((option) => entry(option.name, faultOf(option, typed[option.name] ?? '')));
  return {...Object.fromEntries(faults), ...Object.fromEntries(entry('base', baseFault(base)))};
}

/** The address may come from anybody; what is no colour does not get as far as the code. */
function colourOf(text: string | null): string | null {
  return text && isColour(text) ? text : null;
}

function faultOf({fault, choices}: Option, value: string): string {
  if (choices && value !== '' && !choices.some(([one]) => one === value)) return `“${value}” is not among the choices.`;
  return fault?.(value) ?? '';
}

function baseFault(base: string): string {
  if (/^\/(?!\/)/.test(base)) return '';
  return /^https?:\/\/[^\s"<>]+$/.test(base) && URL.canParse(base)
    ? ''
    : 'Write an address that begins with https:// or with one slash.';
}

function oneOf<Item>(items: readonly Item[], is: (item: Item) => boolean): Item {
  const [first] = items;
  if (first === undefined) throw new RangeError('There is nothing to choose from.');
  return items.find(is) ?? first;
}

function entry(name: string, value: string | null): [string, string][] {
  return value ? [[name, value]] : [];
}
