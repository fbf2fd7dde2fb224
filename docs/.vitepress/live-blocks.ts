import type {MarkdownRenderer} from 'vitepress';

/** Shows an `html` block with the word `live` behind its language as what it is, above its code. */
export function showLiveBlocks(markdown: MarkdownRenderer): void {
  const renderFence = markdown.renderer.rules.fence;
  if (!renderFence) throw new Error('The Markdown renderer shows no code blocks.');
  markdown.renderer.rules.fence = (tokens, index, options, env, self) => {
    const code = renderFence(tokens, index, options, env, self);
    const {info = '', content = ''} = tokens[index] ?? {};
    return isLive(info) ? `<div class="live" v-pre>\n${content}</div>\n${code}` : code;
  };
}

function isLive(info: string): boolean {
  const [language, ...flags] = info.trim().split(/\s+/);
  return language === 'html' && flags.includes('live');
}
