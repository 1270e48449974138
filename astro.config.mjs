import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentReload } from './src/build/content-reload.ts';
import { readSettings } from './src/report/settings.ts';
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
  integrations: [mdx(), contentReload()],
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0, modulePreload: false } },
});
