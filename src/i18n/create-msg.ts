import type {Message} from './messages.js';
import {formatMessage, type Msg, type Values} from './msg.js';

/** The forms of a message that depends on `{count}`, by the plural categories of its language. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {readonly other: string};

/** The widgets' messages in another language; a missing one is shown in English. */
export type Messages = Readonly<Partial<Record<Message, string | PluralForms>>>;

/** Shows messages in a language, with the plural rules of that language. */
export function createMsg(language: string, messages: Messages): Msg {
  const rules = new Intl.PluralRules(language);
  return (message, values) => formatMessage(pluralForm(messages[message] ?? message, values, rules), values);
}

function pluralForm(translated: string | PluralForms, values: Values | undefined, rules: Intl.PluralRules): string {
  if (typeof translated === 'string') return translated;
  return translated[rules.select(Number(values?.['count']))] ?? translated.other;
}
