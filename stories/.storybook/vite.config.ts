import {defineConfig} from 'vite';
import {guideAlias} from '../../scripts/build/vite-settings.js';

export default defineConfig({
  // Set by `npm run build-storybook -- --guide path/to/guide`.
  resolve: {alias: guideAlias(process.env['BUNDLED_GUIDE'])},
  build: {target: 'esnext', chunkSizeWarningLimit: 5000},
});
