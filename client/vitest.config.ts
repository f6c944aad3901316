import { join } from 'node:path';
import { linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { defineProject } from 'vitest/config';

// The macros look for their settings where the tests are started, which may be the root of the repository.
process.env['LINGUI_CONFIG'] ??= join(import.meta.dirname, 'lingui.config.ts');

export default defineProject({
  plugins: [react(), babel({ presets: [linguiTransformerBabelPreset({}, { cwd: import.meta.dirname })] })],
  test: { name: 'client', include: ['{src,build}/**/*.test.{ts,tsx}'] },
});
