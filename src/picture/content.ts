import type {Placed} from '../guide/forest-plot.js';
import type {Direction} from '../guide/sections/evidence.js';

/** A text with what carries it, such as "†[1, 10]"; "" where it carries nothing. */
export interface Phrase {
  text: string;
  notes: string;
}

/** Everything that a picture says, in reading order. Its layout and its alternative text are both made from this. */
export interface PictureContent {
  title: string;
  /** Language of the words, a BCP 47 tag. */
  language: string;
  direction: 'ltr' | 'rtl';
  blocks: readonly Block[];
  footer: Footer;
}

export type Block = LeadBlock | FactsBlock | ConditionsBlock | PlotBlock;

/** One statement about the whole. */
export interface LeadBlock {
  kind: 'lead';
  statement: Phrase;
}

export interface FactsBlock {
  kind: 'facts';
  facts: readonly FactContent[];
}

export interface FactContent {
  label: string;
  value: Phrase;
  detail?: Phrase;
}

export interface ConditionsBlock {
  kind: 'conditions';
  rows: readonly ConditionContent[];
}

/** A condition: its name and which way the findings point. What a reader must know beforehand is always there. */
export interface ConditionContent {
  name: string;
  direction: Direction;
  verdict: string;
  caution?: Phrase;
  finding?: FindingContent;
}

/** What was found, and how sure a grader was. */
export interface FindingContent {
  statement: Phrase;
  certaintyLabel: string;
  certainty: Phrase;
}

/** The numbers of studies that share an axis, and where they lie on it. */
export interface PlotBlock {
  kind: 'plot';
  caption: string;
  /** How to read the numbers, and the plot. */
  keys: readonly string[];
  groups: readonly PlotGroupContent[];
  /** The axis; left out where the numbers stand alone. */
  axis?: AxisContent;
}

export interface PlotGroupContent {
  heading: string;
  effects: readonly EffectContent[];
}

export interface EffectContent {
  label: Phrase;
  /** What the effect says in words, and how many people it rests on. */
  line: string;
  figures: string;
  placed: Placed;
}

export interface AxisContent {
  /** Place of the zero line, in percent. */
  zero: number;
  /** Each tick with its place, in percent. */
  ticks: readonly {place: number; label: string}[];
  /** The labels of its two ends, the lower end first. */
  ends: readonly [string, string];
}

/** What every picture carries. It has no off switch. */
export interface Footer {
  /** What the marks mean that the picture uses. */
  footnotes: readonly string[];
  /** Guide, version and date of the last check. */
  attribution: string;
  notAdvice: string;
  /** What the guide says of its text, such as that nobody reviewed the translation. */
  notice?: string;
  /** That the check is old. */
  stale?: string;
  sourcesLabel: string;
  /** "[10] Haller 2019", for each source that the picture cites. */
  sources: readonly string[];
}
