import type {Effect, Evidence} from './sections/evidence.js';

/** An estimate and the ends of its interval, in the form of the guide's language. */
export interface Figures {
  value: string;
  low: string;
  high: string;
}

/** The evidence as a widget shows it: each effect with its figures. */
export interface ShownEvidence extends Evidence {
  effects: ShownEffect[];
}

export type ShownEffect = Effect & {figures: Figures};

/**
 * Puts the written figures beside each effect, once, when the section is made: to make a number format takes a browser longer than
 * all else that a row of a table needs.
 */
export function withFigures(evidence: Evidence, language: string): ShownEvidence {
  const written = (figure: number) => inFigures(figure, language, 2);
  const effects = evidence.effects.map((effect) => {
    const {value, ciLow, ciHigh} = effect;
    return {...effect, figures: {value: written(value), low: written(ciLow), high: written(ciHigh)}};
  });
  return {...evidence, effects};
}

const formats = new Map<string, Intl.NumberFormat>();

/**
 * A figure in the form of a language, with a true minus sign, which screen readers say. A format is made once for each language.
 */
export function inFigures(figure: number, language: string, minimumFractionDigits: number): string {
  const key = language + minimumFractionDigits;
  const format = formats.get(key) ?? new Intl.NumberFormat(language, {minimumFractionDigits});
  formats.set(key, format);
  return format.format(figure).replace('-', '−');
}
