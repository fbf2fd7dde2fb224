/** What a framed widget and the page around it tell each other; nothing of it comes from the reader. */
export interface FromFrame {
  therapyWidget: 'height';
  /** Height of the widget, in CSS pixels. */
  height: number;
}

/** The frame answers with its height. */
export interface ToFrame {
  therapyWidget: 'scheme';
  /** Which colours the page around the frame uses. */
  scheme: Scheme;
}

export type Scheme = 'light' | 'dark';

/** A message of one kind, whose other fields nobody has checked: it may come from any script. */
export type Unchecked<Message> = Partial<Record<keyof Message, unknown>>;

/** Whether a message says that it is one of these. */
export function isMessage<Message extends FromFrame | ToFrame>(
  data: unknown,
  kind: Message['therapyWidget'],
): data is Unchecked<Message> {
  return typeof data === 'object' && data !== null && (data as Unchecked<Message>).therapyWidget === kind;
}
