import {transform} from 'lightningcss';
import MagicString from 'magic-string';
import {minifyHTMLLiterals} from 'minify-literals';
import {parseLiterals} from 'parse-literals';
import type {Plugin} from 'vite';

const sources = /\/src\/.*\.ts$/;

/** Minifies the markup and the styles inside templates, which a script minifier leaves as they are. */
export function minifyTemplates(): Plugin[] {
  return [minifyStyles(), minifyMarkup()];
}

/** A sheet with expressions stays as it is. */
function minifyStyles(): Plugin {
  return {
    name: 'minify-styles',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: {id: {include: sources}, code: /css`/},
      handler(code, id) {
        const minified = new MagicString(code);
        for (const {tag, parts} of parseLiterals(code)) {
          const [sheet] = parts;
          if (tag === 'css' && sheet && parts.length === 1) {
            minified.overwrite(sheet.start, sheet.end, minifySheet(sheet.text));
          }
        }
        return {code: minified.toString(), map: minified.generateMap({source: id, hires: true})};
      },
    },
  };
}

function minifySheet(sheet: string): string {
  return transform({filename: 'sheet.css', code: Buffer.from(sheet), minify: true}).code.toString();
}

function minifyMarkup(): Plugin {
  return {
    name: 'minify-markup',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: {id: {include: sources}, code: /(html|svg)`/},
      async handler(code, id) {
        const result = await minifyHTMLLiterals(code, {
          fileName: id,
          // Entities keep the files ASCII.
          minifyOptions: {keepClosingSlash: true, decodeEntities: false},
          shouldMinifyCSS: () => false,
        });
        return result && {code: result.code, map: result.map?.toString()};
      },
    },
  };
}
