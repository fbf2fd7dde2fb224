import type {RunOptions} from 'axe-core';

/** WCAG 2.2 A and AA, best practices included. A widget is a part of a page, so it needs no landmark around it. */
export const axeOptions: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {'target-size': {enabled: true}, region: {enabled: false}},
};
