import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

/** Builds the server into `dist/`: one entry per program and per thread. Dependencies stay in node_modules; the package `shared` is bundled. */
export default defineConfig({
  build: {
    ssr: true,
    outDir: 'dist',
    target: 'node24',
    minify: false,
    sourcemap: true,
    rollupOptions: {
      input: { main: 'src/main.ts', 'pdf-thread': 'src/consultations/attachments/pdf-thread.ts' },
      external: [...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
    },
  },
  ssr: { noExternal: ['shared'] },
});
