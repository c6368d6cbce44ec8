import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { ariaWords } from './build/aria-words.plugin';
import { precompress } from './build/precompress.plugin';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Two pages apart, so that a citizen's phone never loads an office screen. `npx vite build --config apps/portal/vite.config.ts` */
export default defineConfig({
  root: here('.'),
  base: '/',
  publicDir: false,
  plugins: [react(), ariaWords(), precompress()],
  resolve: {
    alias: {
      '@hotich/domain': here('../../libs/domain/src/index.ts'),
      '@hotich/catalogue': here('../../libs/catalogue/src/index.ts'),
    },
  },
  build: {
    outDir: here('../../dist/portal'),
    emptyOutDir: true,
    // Fonts and pictures as data: URLs would be fetched whether needed or not, and are refused by the content policy.
    assetsInlineLimit: 0,
    sourcemap: false,
    rolldownOptions: {
      input: { citizen: here('index.html'), office: here('office/index.html') },
      // Rules and forms are data: a page takes of them only what it names, else all procedures would travel with each.
      treeshake: { moduleSideEffects: (id) => !/\/libs\/(domain|catalogue)\//.test(id) },
    },
  },
  server: {
    proxy: {
      '/api/citizen': { target: 'http://127.0.0.1:4001', rewrite: (path) => path.replace('/api/citizen', '') },
      '/api/office': { target: 'http://127.0.0.1:4002', rewrite: (path) => path.replace('/api/office', '') },
    },
  },
});
