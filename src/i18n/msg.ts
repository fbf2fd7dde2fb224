import type {Message} from './messages.js';

/** What stands where a message has a name in braces. */
export type Values = Readonly<Record<string, string | number>>;

/** Says one of the widgets' own messages in a language. */
export type Msg = (message: Message, values?: Values) => string;

/** The messages are written in English, so in English each is its own translation. */
export const english: Msg = (message, values) => formatMessage(message, values);

/** Puts values where their names stand in braces. */
export function formatMessage(message: string, values: Values = {}): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
