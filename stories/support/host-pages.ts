import bootstrap from 'bootstrap/dist/css/bootstrap.min.css?inline';
import tailwind from 'tailwindcss/preflight.css?inline';
import {dress} from './dress.js';

/** The look of pages that our widgets stand in. */
const hostPages: Readonly<Record<string, string>> = {
  plain: 'body {margin: 0; font: 16px/1.5 "Inter Variable", sans-serif}',
  Bootstrap: bootstrap,
  Tailwind: tailwind,
  'WordPress-like': `body {margin: 0; font: 18px/1.7 Georgia, serif; color: #28303d; background: #d1e4dd}
    .widget-place {max-inline-size: 610px; margin-inline: auto}
    a {color: #28303d} p, ul, dl {margin-block: 1.7em} h2 {font-size: 2.5rem; font-weight: 300} button {border-radius: 0; background: #28303d; color: #d1e4dd}`,
  '62.5%': 'html {font-size: 62.5%} body {margin: 0; font: 1.6rem/1.5 system-ui, sans-serif}',
  'dark clinic': `:root {color-scheme: dark; --therapy-accent: #8fd3c8; --therapy-accent-text: #062420; --therapy-surface: #10201f; --therapy-surface-raised: #18302e; --therapy-radius: 0}
    body {margin: 0; background: #0b1716; color: #e6f0ee; font: 17px/1.6 'Trebuchet MS', sans-serif}`,
};

export const hostNames = Object.keys(hostPages);

/** Dresses the document as one of them. */
export function dressAs(name: string): void {
  dress('host page', hostPages[name] ?? '');
}
