import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {GuideChoices} from './guide-choices.js';
import type {OwnGuide} from './own-guide.js';
import type {State} from './state.js';

/** What every part of the page shows, and how it changes the settings. */
export interface View {
  state: State;
  /** What is wrong with the settings, by name of the field. */
  faults: Readonly<Record<string, string>>;
  /** What there is to name in the guide that the widget shows. */
  choices: GuideChoices;
  own: OwnGuide;
  change: (next: Partial<State>) => void;
}

/** The value of the field that an event is from. */
export function valueOf({currentTarget}: Event): string {
  return currentTarget instanceof HTMLInputElement || currentTarget instanceof HTMLSelectElement
    ? currentTarget.value
    : '';
}

/** The help of a field. */
export function helpLine(name: string, help: string | undefined): TemplateResult | typeof nothing {
  return help ? html`<p class="help" id="${name}-help">${help}</p>` : nothing;
}

/** What is wrong with a field. */
export function faultLine(name: string, fault: string | undefined): TemplateResult | typeof nothing {
  return fault ? html`<p class="fault" id="${name}-fault" role="alert">${fault}</p>` : nothing;
}

/** The ids of the lines that describe a field. */
export function describedBy(
  name: string,
  help: string | undefined,
  fault: string | undefined,
): string | typeof nothing {
  return [help && `${name}-help`, fault && `${name}-fault`].filter(Boolean).join(' ') || nothing;
}
