import {defineConfig} from 'vite';
import {widgetsFromSource} from './scripts/build/widgets-from-source.js';

/** `npm run dev`: the site, with the widgets straight from their source. */
export default defineConfig({
  root: 'site',
  base: './',
  plugins: [widgetsFromSource()],
  server: {port: 5173, fs: {allow: ['..']}},
});
