import {defineConfig} from 'vite';
import {sectionFiles} from './scripts/section-files.js';
import {widgetsFromSource} from './scripts/widgets-from-source.js';

/** `npm run dev`: the site, with the widgets straight from their source. The builds take this and add what they need. */
export default defineConfig({
  root: 'site',
  base: './',
  plugins: [sectionFiles(), widgetsFromSource()],
  server: {port: 5173, fs: {allow: ['..']}},
});
