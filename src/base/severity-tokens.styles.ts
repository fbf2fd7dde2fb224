import {css, type CSSResult} from 'lit';

/**
 * The tokens of the severities, for widgets that show one; in the same three steps as the others.
 *
 * @param widget the tag without its prefix
 */
export const severityTokens = (widget: CSSResult): CSSResult => css`
  :host {
    --_absolute: var(
      --therapy-${widget}-severity-absolute,
      var(--therapy-severity-absolute, light-dark(#9b1c1c, #ffb3ad))
    );
    --_relative: var(
      --therapy-${widget}-severity-relative,
      var(--therapy-severity-relative, light-dark(#7a3e00, #ffc78a))
    );
    --_unsure: var(--therapy-${widget}-severity-unsure, var(--therapy-severity-unsure, light-dark(#4b3a8c, #cdc1ff)));
    --_neutral: var(
      --therapy-${widget}-severity-neutral,
      var(--therapy-severity-neutral, light-dark(#3f4a4e, #c3ccd0))
    );
  }

  @media (forced-colors: active), print {
    :host {
      --_absolute: CanvasText;
      --_relative: CanvasText;
      --_unsure: CanvasText;
      --_neutral: CanvasText;
    }
  }
`;
