import {svg, type TemplateResult} from 'lit';
import type {Severity} from '../guide/severity.js';

const shapes: Record<Severity, TemplateResult> = {
  absolute: svg`<path d="M8 2h8l6 6v8l-6 6H8l-6-6V8z"/><path d="M12 7v6m0 3v1"/>`,
  relative: svg`<path d="M12 3 22 21H2z"/><path d="M12 10v5m0 2v1"/>`,
  unsure: svg`<circle cx="12" cy="12" r="10"/><path d="M9 9.5a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4m0 2v1"/>`,
  neutral: svg`<circle cx="12" cy="12" r="10"/><path d="M12 11v6m0-10v1"/>`,
};

/** The sign of a severity: octagon, triangle, question mark, information. The word always stands beside it. */
export function severityIcon(severity: Severity): TemplateResult {
  return svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shapes[severity]}</svg>`;
}
