import { linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { graphqlDocuments } from './build/graphql-documents.ts';
import { ownWords } from './build/own-words.ts';

/** Builds the portal into `dist/`. In development the API is the server of `pnpm start` on SERVER_PORT. */
export default defineConfig(() => {
  const server = `http://localhost:${process.env['SERVER_PORT'] ?? 4000}`;
  return {
    plugins: [
      graphqlDocuments(),
      react(),
      babel({ presets: [linguiTransformerBabelPreset({}, { cwd: import.meta.dirname })] }),
      ownWords(import.meta.dirname),
    ],
    define: { 'globalThis.__DEV__': 'false' },
    build: { outDir: 'dist', target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0, manifest: true },
    server: {
      port: 5173,
      proxy: { '/graphql': server, '/auth': server, '/dev-identity': server, '/hamta': server, '/las-in': server, '/flode': server },
    },
  };
});
