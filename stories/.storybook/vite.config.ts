import {defineConfig} from 'vite';
import {sectionFiles} from '../../scripts/section-files.js';

export default defineConfig({plugins: [sectionFiles()], build: {target: 'esnext', chunkSizeWarningLimit: 5000}});
