import {svg, type TemplateResult} from 'lit';
import type {Severity} from '../guide/severity.js';

const circle = 'M2 12a10 10 0 0 1 20 0a10 10 0 0 1-20 0';

const shapes: Record<Severity, [outline: string, sign: string]> = {
  absolute: ['M8 2h8l6 6v8l-6 6H8l-6-6V8z', '!'],
  relative: ['M12 2 23 21H1z', '!'],
  unsure: [circle, '?'],
  neutral: [circle, 'i'],
};

/** The sign of a severity: octagon, triangle, question mark, information. The word is always beside it. */
export function severityIcon(severity: Severity): TemplateResult {
  const [outline, sign] = shapes[severity];
  return svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${outline} /><text x="12" y="18">${sign}</text></svg>`;
}
