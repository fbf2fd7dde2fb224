import {readdirSync} from 'node:fs';
import path from 'node:path';

const entries = /\/src\/entries\/therapy-[\w-]+\.ts$/;

/**
 * Puts what all widgets share, the styles and the guide at the head of a file to paste, in this order. What is alike compresses
 * better side by side, and the order of modules that do nothing when they are loaded makes no other difference.
 *
 * @param {string} root
 * @returns {import('vite').Plugin}
 */
export function gather(root) {
  const folders = ['base', ...readdirSync(path.join(root, 'src/elements')).map((name) => `elements/${name}`)];
  const styles = folders.flatMap((folder) =>
    readdirSync(path.join(root, 'src', folder))
      .filter((name) => name.endsWith('.styles.ts'))
      .map((name) => `${folder}/${name}`),
  );
  const first = [
    'base/statement.ts',
    'base/heading.ts',
    'base/widget.ts',
    ...styles,
    'guide/craniosacral-therapy.ts',
  ].map((name) => `import '${path.join(root, 'src', name)}';`);
  return {
    name: 'gather',
    apply: 'build',
    enforce: 'pre',
    transform: {filter: {id: entries}, handler: (code) => ({code: [...first, code].join('\n'), map: null})},
  };
}
