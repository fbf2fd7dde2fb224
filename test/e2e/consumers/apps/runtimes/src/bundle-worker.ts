import {build} from 'esbuild';

await build({entryPoints: ['dist/worker.js'], outfile: 'dist/bundled/worker.js', bundle: true, format: 'iife'});
