import type {Message} from './messages.js';

/** What stands where a message has a name in braces. */
export type Values = Readonly<Record<string, string | number>>;

/** Says one of the widgets' own messages in a language. */
export type Say = (message: Message, values?: Values) => string;

/** The messages are written in English, so in English each is its own translation. */
export const english: Say = (message, values) => fill(message, values);

/** Puts values where their names stand in braces. */
export function fill(message: string, values: Values = {}): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
