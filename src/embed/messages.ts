/** What a framed widget and the page around it tell each other; nothing of it comes from the reader. */
export interface FromFrame {
  therapyWidget: 'height';
  /** Height of the widget, in CSS pixels. */
  height: number;
}

export interface ToFrame {
  therapyWidget: 'scheme';
  /** Which colours the page around the frame uses. */
  scheme: 'light' | 'dark';
}

/** Whether a message of any script is one of these. */
export function isMessage<Message extends FromFrame | ToFrame>(
  data: unknown,
  kind: Message['therapyWidget'],
): data is Message {
  return typeof data === 'object' && data !== null && (data as Partial<Message>).therapyWidget === kind;
}
