import path from 'node:path';

export default {
  mode: 'production',
  entry: './src/index.js',
  output: {path: path.resolve(import.meta.dirname, 'dist'), filename: 'main.js'},
  performance: {maxAssetSize: 600_000, maxEntrypointSize: 600_000},
};
