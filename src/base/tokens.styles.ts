import {css, unsafeCSS, type CSSResult} from 'lit';

/** What a host can set, with what holds otherwise: each text pair reaches 4.5:1 and each graphic 3:1, in light and in dark. */
export const sharedTokens = {
  accent: 'light-dark(#0b5c6b,#7fd0de)',
  'accent-text': 'light-dark(#fff,#06252b)',
  surface: 'light-dark(#fff,#16191b)',
  'surface-raised': 'light-dark(#f4f6f6,#22272a)',
  text: 'light-dark(#1b2224,#eceff0)',
  'text-muted': 'light-dark(#51595c,#b0b8bb)',
  border: 'light-dark(#d5dbdc,#3d4548)',
  focus: 'light-dark(#0a4fd0,#9cc0ff)',
  radius: '6px',
  space: '.25em',
  font: 'inherit',
  'font-size': 'max(16px,1em)',
  shadow: 'none',
  'inline-size': '80em',
};

/** The same for widgets that show a severity; safety text reaches 7:1. */
export const severities = {
  'severity-absolute': 'light-dark(#9b1c1c,#ffb3ad)',
  'severity-relative': 'light-dark(#7a3e00,#ffc78a)',
  'severity-unsure': 'light-dark(#4b3a8c,#cdc1ff)',
  'severity-neutral': 'light-dark(#3f4a4e,#c3ccd0)',
};

/**
 * The tokens of one widget, in three steps: `--therapy-<widget>-accent`, then `--therapy-accent`, then the default.
 *
 * @param widget the tag without its prefix, such as `quick-facts`
 * @param more tokens of this widget besides the shared ones
 */
export function tokens(widget: string, more: Readonly<Record<string, string>> = {}): CSSResult[] {
  const all = Object.entries({...sharedTokens, ...more}).map(
    ([token, value]) => `--_${token}:var(--therapy-${widget}-${token},var(--therapy-${token},${value}))`,
  );
  return [unsafeCSS(`:host{${all.join(';')}}`), systemColours];
}

/** On paper, and where the reader chose the colours, ours step back. */
const systemColours = css`
  @media (forced-colors: active), print {
    :host {
      --_accent: LinkText;
      --_accent-text: Canvas;
      --_surface: Canvas;
      --_surface-raised: Canvas;
      --_text: CanvasText;
      --_text-muted: CanvasText;
      --_border: CanvasText;
    }
  }
`;
