import type {Message} from './messages.js';

/** The values of a message's placeholders. */
export type Values = Readonly<Record<string, string | number>>;

/** Shows one of the widgets' own messages in a language. */
export type Msg = (message: Message, values?: Values) => string;

/** The messages are written in English, so in English each is its own translation. */
export const english: Msg = (message, values) => formatMessage(message, values);

/** Fills in the placeholders of a message. */
export function formatMessage(message: string, values: Values = {}): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
