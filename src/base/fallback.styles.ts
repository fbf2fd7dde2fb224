import {css} from 'lit';

/** While the fallback content shows, the widget is rendered and waits. */
export const fallbackStyles = css`
  .fallback ~ * {
    display: none !important;
  }
`;
