import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentReload } from './src/build/content-reload.ts';
import { faces } from './src/build/faces.ts';
import { readSettings } from './src/report/settings.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { remarkStructure } from './src/report/structure.ts';

const { origin, base } = readSettings(process.cwd(), process.env);

export default defineConfig({
  site: origin,
  base,
  trailingSlash: 'always',
  output: 'static',
  build: { format: 'directory', inlineStylesheets: 'always' },
  compressHTML: true,
  markdown: { processor: unified({ remarkPlugins: [remarkStructure], smartypants: false }), syntaxHighlight: false },
  integrations: [mdx(), contentReload(), faces()],
  devToolbar: { enabled: false },
  vite: { plugins: [plainImports()], build: { assetsInlineLimit: 0, modulePreload: false } },
});
