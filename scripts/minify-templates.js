import {transform} from 'lightningcss';
import {minifyHTMLLiterals} from 'minify-literals';

const sources = /\/src\/.*\.ts$/;

/**
 * Minifies the markup and the styles inside `html`, `svg` and `css` templates, which a minifier of scripts leaves as they are.
 *
 * @returns {import('vite').Plugin}
 */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: {id: {include: sources}, code: /(html|svg|css)`/},
      async handler(code, id) {
        const styled = minifyStyles(code);
        const minified = await minifyHTMLLiterals(styled, {
          fileName: id,
          minifyOptions: {keepClosingSlash: true},
          shouldMinifyCSS: () => false,
        });
        return {code: minified?.code ?? styled, map: /** @type {any} */ (minified?.map ?? null)};
      },
    },
  };
}

/**
 * Minifies each sheet; an expression in one stands for part of a name, and is put back as it was. The lines that a sheet loses
 * come behind it, so that what follows stays in its line, and source maps stay true.
 *
 * @param {string} code
 */
function minifyStyles(code) {
  return code.replace(/css`([^`]*)`/g, (_whole, /** @type {string} */ sheet) => {
    const expressions = sheet.match(/\$\{[^}]*\}/g) ?? [];
    const plain = sheet.replace(/\$\{[^}]*\}/g, 'EXPRESSION');
    const {code: minified} = transform({filename: 'sheet.css', code: Buffer.from(plain), minify: true});
    const lost = '\n'.repeat(sheet.split('\n').length - 1);
    return `css\`${minified.toString().replace(/EXPRESSION/g, () => expressions.shift() ?? '')}\`${lost}`;
  });
}
