import {css} from 'lit';

/** The box with a text that could not be copied. */
export const copyStyles = css`
  .uncopied {
    display: block;
    margin-block: calc(var(--_space) * 3);
  }

  .uncopied textarea {
    display: block;
    inline-size: 100%;
    margin-block-start: var(--_space);
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_text-muted);
    border-radius: var(--_radius);
    color: inherit;
    background: var(--_surface);
    font: inherit;
    resize: vertical;
  }

  @media print {
    .uncopied {
      display: none;
    }
  }
`;
