import {css, type CSSResult} from 'lit';

/**
 * The tokens of one widget, in three steps: `--therapy-<widget>-accent`, then `--therapy-accent`, then the literal that
 * stands here and nowhere else. Each text pair reaches 4.5:1, safety text 7:1, graphics 3:1, in light and in dark.
 *
 * @param widget the tag without its prefix, such as `quick-facts`
 */
export const tokens = (widget: CSSResult): CSSResult => css`
  :host {
    --_accent: var(--therapy-${widget}-accent, var(--therapy-accent, light-dark(#0b5c6b, #7fd0de)));
    --_accent-text: var(--therapy-${widget}-accent-text, var(--therapy-accent-text, light-dark(#fff, #06252b)));
    --_surface: var(--therapy-${widget}-surface, var(--therapy-surface, light-dark(#fff, #16191b)));
    --_raised: var(--therapy-${widget}-surface-raised, var(--therapy-surface-raised, light-dark(#f4f6f6, #22272a)));
    --_text: var(--therapy-${widget}-text, var(--therapy-text, light-dark(#1b2224, #eceff0)));
    --_muted: var(--therapy-${widget}-text-muted, var(--therapy-text-muted, light-dark(#51595c, #b0b8bb)));
    --_border: var(--therapy-${widget}-border, var(--therapy-border, light-dark(#d5dbdc, #3d4548)));
    --_focus: var(--therapy-${widget}-focus, var(--therapy-focus, light-dark(#0a4fd0, #9cc0ff)));
    --_radius: var(--therapy-${widget}-radius, var(--therapy-radius, 6px));
    --_space: var(--therapy-${widget}-space, var(--therapy-space, 0.25em));
    --_font: var(--therapy-${widget}-font, var(--therapy-font, inherit));
    --_font-size: var(--therapy-${widget}-font-size, var(--therapy-font-size, max(16px, 1em)));
    --_shadow: var(--therapy-${widget}-shadow, var(--therapy-shadow, none));
  }

  @media (forced-colors: active), print {
    :host {
      --_accent: LinkText;
      --_accent-text: Canvas;
      --_surface: Canvas;
      --_raised: Canvas;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_border: CanvasText;
      --_focus: CanvasText;
    }
  }

  @media print {
    .base {
      color-scheme: light;
    }
  }
`;
