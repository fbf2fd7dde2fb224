/** Fired when a widget shows its section of a guide. */
export class TherapyReadyEvent extends CustomEvent<null> {
  constructor() {
    super('therapy-ready', {bubbles: true, composed: true});
  }
}

/** Fired when something cannot be shown or used; `detail.message` names what was wrong, where, and what is allowed. */
export class TherapyErrorEvent extends CustomEvent<{message: string}> {
  constructor(message: string) {
    super('therapy-error', {bubbles: true, composed: true, detail: {message}});
  }
}

/** Asks the nearest `<therapy-guide>` to load its guide once more. */
export class TherapyRetryEvent extends CustomEvent<null> {
  constructor() {
    super('therapy-retry', {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'therapy-ready': TherapyReadyEvent;
    'therapy-error': TherapyErrorEvent;
    'therapy-retry': TherapyRetryEvent;
  }
}
