/** Where a text may break out of, if it is ever put where markup is read. */
const contexts: readonly ((markup: string) => string)[] = [
  (markup) => markup,
  (markup) => `">${markup}`,
  (markup) => `'>${markup}`,
  (markup) => `</script>${markup}`,
  (markup) => `</style>${markup}`,
  (markup) => `</title></textarea>${markup}`,
  (markup) => `-->${markup}`,
  (markup) => `<!--><!-- -->${markup}<!--`,
  (markup) => `]]>${markup}`,
  (markup) => `\${${markup}}<?lit$123$?>{{${markup}}}`,
];

const run = 'window.ran=true';

/** Markup that runs a script where it becomes an element. */
const markups: readonly string[] = [
  `<script>${run}</script>`,
  `<img src=x onerror="${run}">`,
  `<svg onload="${run}"></svg>`,
  `<svg><script>${run}</script></svg>`,
  `<iframe srcdoc="<script>parent.ran=true</script>"></iframe>`,
  `<iframe src="javascript:parent.ran=true"></iframe>`,
  `<details open ontoggle="${run}">x</details>`,
  `<video><source onerror="${run}"></video>`,
  `<input autofocus onfocus="${run}">`,
  `<a href="javascript:${run}" id="jump">x</a>`,
  `<form><button formaction="javascript:${run}">x</button></form>`,
  `<object data="javascript:${run}"></object>`,
  `<math><mtext><img src=x onerror="${run}"></mtext></math>`,
  `<style>@import "javascript:${run}";*{display:none}</style>`,
  `<template shadowrootmode="open"><script>${run}</script></template>`,
];

/** 150 vectors of script injection, and texts that confuse in other ways. */
export const injections: readonly string[] = [
  ...markups.flatMap((markup) => contexts.map((within) => within(markup))),
  '\u202Eevil\u0000\uFFFF',
  '\uD800',
];
